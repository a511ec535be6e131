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

class SessionLeftOutTest extends RuleContract<SessionLeftOut> {

    @Override
    List<SessionLeftOut> rules() {
        return List.of(new SessionLeftOut());
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "all are placed", leftOut(3))
                        .at("a", monday(9))
                        .costs(0),
                example(BOUNDARY, "the least importance", leftOut(1)).costs(1),
                example(TROUBLE, "importance 10", leftOut(10)).costs(10),
                example(UNPLACED, "importance 3", leftOut(3)).costs(3),
                example(
                                TROUBLE,
                                "both: 2 and 5",
                                aConference()
                                        .withSessions(
                                                aSession("a").ofImportance(2),
                                                aSession("b").ofImportance(5)))
                        .costs(7),
                example(
                                PINNED,
                                "pinned and still left out",
                                aConference()
                                        .withSessions(
                                                aSession("a").ofImportance(4).pinnedTo(monday(9), "hall")))
                        .costs(4));
    }

    private static ConferenceBuilder leftOut(int importance) {
        return aConference().withSessions(aSession("a").ofImportance(importance));
    }
}
