package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

class PersonUnavailableTest extends RuleContract<PersonUnavailable> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "there all day on Tuesday", session("ada"))
                    .at("a", tuesday(9))
                    .costs(0),
            example(BOUNDARY, "ends when she leaves", session("ada"))
                    .at("a", monday(9))
                    .costs(0),
            example(BOUNDARY, "starts 5 minutes before she is back", session("ada"))
                    .at("a", monday(10, 55))
                    .costs(5),
            example(TROUBLE, "all 60 minutes", session("ada"))
                    .at("a", monday(10))
                    .costs(60),
            example(TROUBLE, "both are away: 60 for her and 60 for him", session("ada", "ben"))
                    .at("a", monday(10))
                    .costs(120),
            example(TROUBLE, "two intervals of one person count both: 60 and 30", session("cyd"))
                    .at("a", monday(10))
                    .costs(90),
            example(
                            TROUBLE,
                            "who has two roles is one person",
                            with(aSession("a").with("ada", Session.Role.CHAIR).with("ada")))
                    .at("a", monday(10))
                    .costs(60),
            example(
                            SILENCE,
                            "who is only addressed may be away",
                            with(aSession("a").forPeople("ada")))
                    .at("a", monday(10))
                    .costs(0),
            example(UNPLACED, "nowhere", session("ada")).costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            with(aSession("a").with("ada").pinnedTo(monday(10), "hall")))
                    .at("a", monday(10))
                    .costs(60));

    /** Cyd is away from 10:00 to 11:00 and from 10:30 to 12:00. */
    @Test
    void absencesThatOverlapAreSaidAsOne() {
        var conference = session("cyd").build();
        var away = new PersonUnavailable()
                .message(
                        conference,
                        conference.sessions().get("a"),
                        monday(10),
                        conference.rooms().list().getFirst());
        assertThat(away.arguments()).contains(List.of(between(monday(10), monday(12))));
    }

    @Override
    List<PersonUnavailable> rules() {
        return List.of(new PersonUnavailable());
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder session(String... people) {
        return with(aSession("a").with(people));
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference()
                .withPeople(
                        aPerson("ada", MONDAY_10_TO_11),
                        aPerson("ben", MONDAY_10_TO_11),
                        aPerson("cyd", MONDAY_10_TO_11, between(monday(10, 30), monday(12))))
                .withSessions(session);
    }
}
