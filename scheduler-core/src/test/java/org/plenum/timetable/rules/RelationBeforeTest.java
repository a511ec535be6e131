package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withGap;
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

class RelationBeforeTest extends RelationContract<RelationBefore> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "the day after", draftThenVote(30))
                    .at("draft", monday(9))
                    .at("vote", tuesday(9))
                    .costs(0),
            example(BOUNDARY, "just the gap of 30 minutes after 10", draftThenVote(30))
                    .at("draft", monday(9))
                    .at("vote", monday(10, 30))
                    .costs(0),
            example(BOUNDARY, "5 minutes of the gap are missing", draftThenVote(30))
                    .at("draft", monday(9))
                    .at("vote", monday(10, 25))
                    .costs(5),
            example(BOUNDARY, "without a gap an end is a start", draftThenVote(0))
                    .at("draft", monday(9))
                    .at("vote", monday(10))
                    .costs(0),
            example(TROUBLE, "the wrong way round: from 9 to the end at 12 are 180", draftThenVote(0))
                    .at("draft", monday(11))
                    .at("vote", monday(9))
                    .costs(180),
            example(TROUBLE, "neighbours only: b is 60 short, and c is 60 short of b", chain())
                    .at("a", monday(10))
                    .at("b", monday(10))
                    .at("c", monday(10))
                    .costs(120),
            example(UNPLACED, "with b missing, the order of a and c says nothing yet", chain())
                    .at("a", monday(11))
                    .at("c", monday(9))
                    .costs(0),
            example(PINNED, "60 minutes, pinned or not", pinned())
                    .at("draft", monday(9))
                    .at("vote", monday(9))
                    .costs(60));

    @Override
    RelationBefore rule(ScoreLevel level) {
        return new RelationBefore(level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.BEFORE;
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder draftThenVote(int gap) {
        return aConference()
                .withSessions("draft", "vote")
                .withRelations(withGap(aRelation(Relation.Type.BEFORE, "draft", "vote"), gap));
    }

    private static ConferenceBuilder chain() {
        return aConference().withSessions("a", "b", "c").withRelations(aRelation(Relation.Type.BEFORE, "a", "b", "c"));
    }

    private static ConferenceBuilder pinned() {
        return aConference()
                .withSessions(aSession("draft").pinnedTo(monday(9), "hall"), aSession("vote"))
                .withRelations(aRelation(Relation.Type.BEFORE, "draft", "vote"));
    }
}
