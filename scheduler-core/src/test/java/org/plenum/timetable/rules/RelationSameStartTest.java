package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.SessionBuilder;

class RelationSameStartTest extends RelationContract<RelationSameStart> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "all at 9", three())
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(0),
            example(BOUNDARY, "5 minutes apart", three())
                    .at("a", monday(9))
                    .at("b", monday(9, 5))
                    .costs(5),
            example(TROUBLE, "9, 10 and 11: 60, 120 and 60", three())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(240),
            example(TROUBLE, "a day apart", three())
                    .at("a", tuesday(9))
                    .at("b", monday(9))
                    .costs(1440),
            example(UNPLACED, "those that are placed count: 60", three())
                    .at("a", monday(9))
                    .at("c", monday(10))
                    .costs(60),
            example(UNPLACED, "one alone", three()).at("b", monday(9)).costs(0),
            example(PINNED, "60 minutes, pinned or not", pinning(aSession("a").pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(60));

    @Override
    RelationSameStart rule(ScoreLevel level) {
        return new RelationSameStart(level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.SAME_START;
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder three() {
        return pinning(aSession("a"));
    }

    private static ConferenceBuilder pinning(SessionBuilder first) {
        return aConference()
                .withRooms("hall", "aula")
                .withSessions(first, aSession("b"), aSession("c"))
                .withRelations(aRelation(Relation.Type.SAME_START, "a", "b", "c"));
    }
}
