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
import org.plenum.rule.When.Order.Edge;

class RelationFirstTest extends RelationEdgeTest {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "it starts before all others", opening())
                    .at("opening", monday(9))
                    .at("b", monday(10))
                    .at("c", tuesday(9))
                    .costs(0),
            example(BOUNDARY, "at the same time as another is not after it", opening())
                    .at("opening", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(BOUNDARY, "5 minutes after another", opening())
                    .at("opening", monday(9, 5))
                    .at("b", monday(9))
                    .costs(1),
            example(TROUBLE, "two others start before it, one of them the day before", opening())
                    .at("opening", tuesday(10))
                    .at("b", monday(9))
                    .at("c", tuesday(9))
                    .costs(2),
            example(SILENCE, "among those that are named, any may be the first", two())
                    .at("opening", monday(10))
                    .at("b", monday(9))
                    .at("c", monday(11))
                    .costs(0),
            example(TROUBLE, "one other before two that are named", two())
                    .at("opening", monday(10))
                    .at("b", monday(11))
                    .at("c", monday(9))
                    .costs(2),
            example(TROUBLE, "two relations count each", two().withRelations(aRelation(Relation.Type.FIRST, "opening")))
                    .at("opening", monday(10))
                    .at("b", monday(11))
                    .at("c", monday(9))
                    .costs(3),
            example(
                            TROUBLE,
                            "each is to be the first: one of the two is not",
                            opening().withRelations(aRelation(Relation.Type.FIRST, "b")))
                    .at("opening", monday(9))
                    .at("b", monday(10))
                    .costs(1),
            example(UNPLACED, "the others that are placed count", opening())
                    .at("opening", monday(10))
                    .at("c", monday(9))
                    .costs(1),
            example(UNPLACED, "it has no place itself", opening())
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(0),
            example(PINNED, "1 pair, pinned or not", with(aSession("opening").pinnedTo(monday(10), "hall")))
                    .at("opening", monday(10))
                    .at("b", monday(9))
                    .costs(1));

    @Override
    RelationEdge rule(ScoreLevel level) {
        return new RelationEdge(Edge.START, false, level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.FIRST;
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder opening() {
        return with(aSession("opening"));
    }

    private static ConferenceBuilder two() {
        return aConference()
                .withSessions("opening", "b", "c")
                .withRelations(aRelation(Relation.Type.FIRST, "opening", "b"));
    }

    private static ConferenceBuilder with(SessionBuilder opening) {
        return aConference()
                .withSessions(opening, aSession("b"), aSession("c"))
                .withRelations(aRelation(Relation.Type.FIRST, "opening"));
    }
}
