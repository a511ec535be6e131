package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
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
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.SessionBuilder;

class RelationNoOverlapTest extends RelationContract<RelationNoOverlap> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "hours apart", three())
                    .at("a", monday(9))
                    .at("b", monday(11))
                    .at("c", monday(14))
                    .costs(0),
            example(BOUNDARY, "one after the other", three())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(0),
            example(BOUNDARY, "5 minutes at the same time", three())
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .costs(5),
            example(TROUBLE, "three at once are three pairs of 60", three())
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(180),
            example(
                            TROUBLE,
                            "a pair that two relations name counts for each",
                            three().withRelations(aRelation(Relation.Type.NO_OVERLAP, "b", "a")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(120),
            example(SILENCE, "a session that is not named", three().withSessions("d"))
                    .at("a", monday(9))
                    .at("d", monday(9))
                    .costs(0),
            example(UNPLACED, "those that are placed count: 30", three())
                    .at("a", monday(9))
                    .at("c", monday(9, 30))
                    .costs(30),
            example(PINNED, "60 minutes, pinned or not", pinning(aSession("a").pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60));

    @Override
    RelationNoOverlap rule(ScoreLevel level) {
        return new RelationNoOverlap(level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.NO_OVERLAP;
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
                .withRelations(aRelation(Relation.Type.NO_OVERLAP, "a", "b", "c"));
    }
}
