package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
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
import org.plenum.repair.reoptimise.rules.FrozenTime;

/** Frozen until Monday at noon. */
class FrozenTimeTest extends RuleContract<FrozenTime> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "the day after", aConference().withSessions("a"))
                    .at("a", tuesday(9))
                    .costs(0),
            example(BOUNDARY, "on the stroke of twelve", aConference().withSessions("a"))
                    .at("a", monday(12))
                    .costs(0),
            example(BOUNDARY, "a quarter to", aConference().withSessions("a"))
                    .at("a", monday(11, 45))
                    .costs(1),
            example(TROUBLE, "two in the morning", aConference().withSessions("a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(2),
            example(UNPLACED, "left out: that is another rule's", aConference().withSessions("a"))
                    .costs(0),
            example(
                            PINNED,
                            "what is pinned there was there before; a pinned start alone is not enough",
                            aConference()
                                    .withSessions(
                                            aSession("a").pinnedTo(monday(9), "hall"),
                                            aSession("b").pinnedTo(monday(10))))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(1));

    @Override
    List<FrozenTime> rules() {
        return List.of(new FrozenTime(monday(12)));
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }
}
