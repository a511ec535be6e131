package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;

class LateStartTest extends RuleContract<LateStart> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "when the day opens", two()).at("a", monday(9)).costs(0),
            example(SILENCE, "before the day opens", two()).at("a", monday(8)).costs(0),
            example(SILENCE, "on a date that is no day", two())
                    .at("a", WEDNESDAY.atTime(12, 0))
                    .costs(0),
            example(BOUNDARY, "5 minutes later is a started quarter-hour", two())
                    .at("a", monday(9, 5))
                    .costs(1),
            example(TROUBLE, "each session by itself: an hour and two", two())
                    .at("a", monday(10))
                    .at("b", monday(11))
                    .costs(12),
            example(
                            TROUBLE,
                            "half an hour of a break does not count: 9:00 to 10:00 and 10:30 to 11:00",
                            two().withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(10), monday(10, 30)))))
                    .at("a", monday(11))
                    .costs(6),
            example(
                            BOUNDARY,
                            "inside the break as at its start",
                            two().withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(10), monday(10, 30)))))
                    .at("a", monday(10, 15))
                    .costs(4),
            example(UNPLACED, "nowhere", two()).costs(0),
            example(
                            PINNED,
                            "an hour, pinned or not",
                            aConference().withSessions(aSession("a").pinnedTo(monday(10), "hall")))
                    .at("a", monday(10))
                    .costs(4));

    @Override
    List<LateStart> rules() {
        return List.of(new LateStart());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(1);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder two() {
        return aConference().withSessions("a", "b");
    }
}
