package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

class PersonDoubleBookedTest extends RuleContract<PersonDoubleBooked> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "other people", two("ada", "ben"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(SILENCE, "nobody at all", aConference().withSessions("a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(BOUNDARY, "one after the other", two("ada", "ada"))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(BOUNDARY, "5 minutes at the same time", two("ada", "ada"))
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .costs(5),
            example(
                            TROUBLE,
                            "two people for 30 minutes each",
                            with(aSession("a").with("ada", "ben"), aSession("b").with("ben", "ada", "cyd")))
                    .at("a", monday(9))
                    .at("b", monday(9, 30))
                    .costs(60),
            example(
                            TROUBLE,
                            "three sessions are three pairs of 60 minutes",
                            with(
                                    aSession("a").with("ada"),
                                    aSession("b").with("ada"),
                                    aSession("c").with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(180),
            example(
                            TROUBLE,
                            "who has two roles in a session is one person",
                            with(
                                    aSession("a")
                                            .with("ada", Session.Role.CHAIR)
                                            .with("ada"),
                                    aSession("b").with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            SILENCE,
                            "to be addressed is no role",
                            with(aSession("a").with("ada"), aSession("b").forPeople("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "who speaks in one session and is called by name to another that is compulsory",
                            with(
                                    aSession("a").with("ada"),
                                    aSession("b").forPeople("ada").compulsory()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            TROUBLE,
                            "who chairs one of two to which she is called by name: once",
                            with(
                                    aSession("a").with("ada").forPeople("ada").compulsory(),
                                    aSession("b").forPeople("ada").compulsory()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            SILENCE,
                            "called by name to both, without a role: the audience is double-booked",
                            with(
                                    aSession("a").forPeople("ada").compulsory(),
                                    aSession("b").forPeople("ada").compulsory()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(UNPLACED, "one of them is nowhere", two("ada", "ada"))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            with(
                                    aSession("a").with("ada").pinnedTo(monday(9), "hall"),
                                    aSession("b").with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60));

    @Override
    List<PersonDoubleBooked> rules() {
        return List.of(new PersonDoubleBooked());
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder two(String one, String other) {
        return with(aSession("a").with(one), aSession("b").with(other));
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference().withSessions(sessions);
    }
}
