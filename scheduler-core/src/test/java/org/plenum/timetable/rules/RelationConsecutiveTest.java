package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;
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
import org.plenum.conference.SessionBuilder;

class RelationConsecutiveTest extends RelationContract<RelationConsecutive> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one directly after the other", three())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(0),
            example(BOUNDARY, "15 minutes between", three())
                    .at("a", monday(9))
                    .at("b", monday(10, 15))
                    .at("c", monday(11, 15))
                    .costs(15),
            example(SILENCE, "a break between them does not count", withLunch(0))
                    .at("a", monday(11))
                    .at("b", monday(13))
                    .costs(0),
            example(TROUBLE, "of 12 to 13:30 only what is after lunch counts", withLunch(0))
                    .at("a", monday(11))
                    .at("b", monday(13, 30))
                    .costs(30),
            example(SILENCE, "a gap is of no use here", withLunch(45))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(SILENCE, "a night between them does not count", three())
                    .at("a", monday(17))
                    .at("b", tuesday(9))
                    .at("c", tuesday(10))
                    .costs(0),
            example(TROUBLE, "the last hour of Monday and the first of Tuesday", three())
                    .at("a", monday(16))
                    .at("b", tuesday(10))
                    .at("c", tuesday(11))
                    .costs(120),
            example(BOUNDARY, "5 minutes at the same time", three())
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .at("c", monday(10, 55))
                    .costs(5),
            example(TROUBLE, "b before a: from 9 to the end of a at 12; then c 60 after b", three())
                    .at("a", monday(11))
                    .at("b", monday(9))
                    .at("c", monday(11))
                    .costs(240),
            example(UNPLACED, "with b missing, a and c are not neighbours yet", three())
                    .at("a", monday(9))
                    .at("c", monday(14))
                    .costs(0),
            example(PINNED, "60 minutes, pinned or not", pinning(aSession("a").pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .at("b", monday(11))
                    .at("c", monday(12))
                    .costs(60));

    @Override
    RelationConsecutive rule(ScoreLevel level) {
        return new RelationConsecutive(level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.CONSECUTIVE;
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
                .withRelations(aRelation(Relation.Type.CONSECUTIVE, "a", "b", "c"));
    }

    private static ConferenceBuilder withLunch(int gap) {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))))
                .withSessions("a", "b")
                .withRelations(withGap(aRelation(Relation.Type.CONSECUTIVE, "a", "b"), gap));
    }
}
