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

class RelationDifferentRoomTest extends RelationContract<RelationDifferentRoom> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "a room each", three())
                    .at("a", monday(9))
                    .at("b", monday(10), "aula")
                    .costs(0),
            example(BOUNDARY, "two of three in the hall", three())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11), "aula")
                    .costs(1),
            example(TROUBLE, "three in the hall are three pairs, whenever that is", three())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", tuesday(9))
                    .costs(3),
            example(UNPLACED, "those that are placed count", three())
                    .at("a", monday(9))
                    .at("c", monday(10))
                    .costs(1),
            example(PINNED, "1 pair, pinned or not", pinning(aSession("a").pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(1));

    @Override
    RelationDifferentRoom rule(ScoreLevel level) {
        return new RelationDifferentRoom(level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.DIFFERENT_ROOM;
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
                .withRelations(aRelation(Relation.Type.DIFFERENT_ROOM, "a", "b", "c"));
    }
}
