package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.WEDNESDAY;
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

class RelationDifferentDayTest extends RelationContract<RelationDifferentDay> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "Monday, Tuesday, Wednesday", three())
                    .at("a", monday(9))
                    .at("b", tuesday(9))
                    .at("c", WEDNESDAY.atTime(9, 0))
                    .costs(0),
            example(BOUNDARY, "either side of midnight, though one runs past it", three())
                    .at("a", monday(23, 45))
                    .at("b", tuesday(0))
                    .costs(0),
            example(BOUNDARY, "first and last of one day", three())
                    .at("a", tuesday(0))
                    .at("b", tuesday(23, 45))
                    .costs(1),
            example(TROUBLE, "three on Monday are three pairs", three())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(3),
            example(UNPLACED, "those that are placed count", three())
                    .at("a", monday(9))
                    .at("c", monday(11))
                    .costs(1),
            example(PINNED, "1 pair, pinned or not", pinning(aSession("a").pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .at("b", monday(17))
                    .costs(1));

    @Override
    RelationDifferentDay rule(ScoreLevel level) {
        return new RelationDifferentDay(level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.DIFFERENT_DAY;
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
                .withRelations(aRelation(Relation.Type.DIFFERENT_DAY, "a", "b", "c"));
    }
}
