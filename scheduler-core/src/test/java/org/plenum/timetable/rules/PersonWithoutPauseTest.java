package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withPause;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;

class PersonWithoutPauseTest extends RuleContract<PersonWithoutPause> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "half an hour between, and no more is needed", speaking(30, "a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(10, 30))
                    .costs(0),
            example(SILENCE, "one right after the other, of somebody who needs no pause", speaking(0, "a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(SILENCE, "sessions that overlap have nothing between them", speaking(30, "a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(9, 30))
                    .costs(0),
            example(BOUNDARY, "25 of 30 minutes: 5 are missing", speaking(30, "a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(10, 25))
                    .costs(5),
            example(BOUNDARY, "one right after the other: all 30", speaking(30, "a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(30),
            example(
                            TROUBLE,
                            "three in a row are two pairs of neighbours, 90 minutes short each",
                            speaking(90, "a", "b", "c"))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(180),
            example(
                            TROUBLE,
                            "after two at once the pause begins when the longer one ends: 20 of 30 minutes",
                            of(
                                    30,
                                    aSession("a").lasting(120).with("ada"),
                                    aSession("b").with("ada"),
                                    aSession("c").with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9, 30))
                    .at("c", monday(11, 20))
                    .costs(10),
            example(
                            TROUBLE,
                            "who is called by name must be there as well",
                            of(
                                    30,
                                    aSession("a").with("ada"),
                                    aSession("b").forPeople("ada").compulsory()))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(30),
            example(
                            SILENCE,
                            "who may come or not, may stay away",
                            of(
                                    30,
                                    aSession("a").with("ada"),
                                    aSession("b").forPeople("ada").voluntary()))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(
                            TROUBLE,
                            "a night of 9 hours is too short by 2 for 11 hours of rest",
                            speaking(660, "a", "b").withDays(aDay(MONDAY, 9, 24), aDay(TUESDAY, 0, 18)))
                    .at("a", monday(23))
                    .at("b", tuesday(9))
                    .costs(120),
            example(UNPLACED, "the other one is nowhere", speaking(30, "a", "b"))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "30 minutes, pinned or not",
                            of(
                                    30,
                                    aSession("a").with("ada").pinnedTo(monday(9), "hall"),
                                    aSession("b").with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(30));

    @Override
    List<PersonWithoutPause> rules() {
        return List.of(new PersonWithoutPause());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder speaking(int pause, String... ids) {
        return of(
                pause, List.of(ids).stream().map(id -> aSession(id).with("ada")).toArray(SessionBuilder[]::new));
    }

    private static ConferenceBuilder of(int pause, SessionBuilder... sessions) {
        return aConference().withPeople(withPause(aPerson("ada"), pause)).withSessions(sessions);
    }
}
