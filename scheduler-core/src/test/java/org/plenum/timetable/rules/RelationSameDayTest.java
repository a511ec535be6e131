package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
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

class RelationSameDayTest extends RelationContract<RelationSameDay> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "all on Monday", three())
                    .at("a", monday(9))
                    .at("b", monday(14))
                    .at("c", monday(17))
                    .costs(0),
            example(BOUNDARY, "15 minutes after midnight is the next day", three())
                    .at("a", monday(23, 45))
                    .at("b", tuesday(0))
                    .costs(1),
            example(SILENCE, "half an hour after midnight is still Monday, which goes on until 2", night())
                    .at("a", monday(20))
                    .at("b", tuesday(0, 30))
                    .costs(0),
            example(TROUBLE, "what opens on Tuesday is another day than the night before", night())
                    .at("a", tuesday(0, 30))
                    .at("b", tuesday(9))
                    .costs(1),
            example(TROUBLE, "Monday, Tuesday, Wednesday: 1, 2 and 1", three())
                    .at("a", monday(9))
                    .at("b", tuesday(9))
                    .at("c", WEDNESDAY.atTime(9, 0))
                    .costs(4),
            example(UNPLACED, "those that are placed count: 2", three())
                    .at("a", monday(9))
                    .at("c", WEDNESDAY.atTime(9, 0))
                    .costs(2),
            example(PINNED, "1 day, pinned or not", pinning(aSession("a").pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .at("b", tuesday(9))
                    .costs(1));

    @Override
    RelationSameDay rule(ScoreLevel level) {
        return new RelationSameDay(level);
    }

    @Override
    Relation.Type type() {
        return Relation.Type.SAME_DAY;
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder three() {
        return pinning(aSession("a"));
    }

    private static ConferenceBuilder night() {
        return three().withDays(aDay(MONDAY, 18, 26), aDay(TUESDAY, 9, 18));
    }

    private static ConferenceBuilder pinning(SessionBuilder first) {
        return aConference()
                .withRooms("hall", "aula")
                .withSessions(first, aSession("b"), aSession("c"))
                .withRelations(aRelation(Relation.Type.SAME_DAY, "a", "b", "c"));
    }
}
