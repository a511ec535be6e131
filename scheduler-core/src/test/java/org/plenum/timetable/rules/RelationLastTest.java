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

class RelationLastTest extends RelationEdgeTest {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "it ends after all others", closing())
                    .at("closing", tuesday(10))
                    .at("b", monday(17))
                    .at("c", tuesday(9))
                    .costs(0),
            example(BOUNDARY, "at the same time as another is not before it", closing())
                    .at("closing", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(BOUNDARY, "5 minutes before another", closing())
                    .at("closing", monday(9))
                    .at("b", monday(9, 5))
                    .costs(1),
            example(TROUBLE, "it starts last but ends before the other", longTalk())
                    .at("closing", monday(10))
                    .at("b", monday(9))
                    .costs(1),
            example(TROUBLE, "two others end after it, one of them the day after", closing())
                    .at("closing", monday(9))
                    .at("b", monday(10))
                    .at("c", tuesday(9))
                    .costs(2),
            example(SILENCE, "among those that are named, any may be the last", two())
                    .at("closing", monday(10))
                    .at("b", monday(11))
                    .at("c", monday(9))
                    .costs(0),
            example(TROUBLE, "the other ends after both that are named", two())
                    .at("closing", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(2),
            example(UNPLACED, "the others that are placed count", closing())
                    .at("closing", monday(9))
                    .at("c", monday(10))
                    .costs(1),
            example(PINNED, "1 pair, pinned or not", with(aSession("closing").pinnedTo(monday(10), "hall")))
                    .at("closing", monday(10))
                    .at("b", monday(11))
                    .costs(1));

    @Override
    RelationEdge rule(ScoreLevel level) {
        return new RelationEdge(Edge.END, false, level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.LAST;
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder closing() {
        return with(aSession("closing"));
    }

    private static ConferenceBuilder two() {
        return aConference()
                .withSessions("closing", "b", "c")
                .withRelations(aRelation(Relation.Type.LAST, "closing", "b"));
    }

    private static ConferenceBuilder with(SessionBuilder closing) {
        return aConference()
                .withSessions(closing, aSession("b"), aSession("c"))
                .withRelations(aRelation(Relation.Type.LAST, "closing"));
    }

    private static ConferenceBuilder longTalk() {
        return aConference()
                .withSessions(aSession("closing").lasting(15), aSession("b").lasting(120))
                .withRelations(aRelation(Relation.Type.LAST, "closing"));
    }
}
