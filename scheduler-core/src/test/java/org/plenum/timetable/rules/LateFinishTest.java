package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
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

class LateFinishTest extends RuleContract<LateFinish> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "in the morning", lasting(60)).at("a", monday(9)).costs(0),
            example(BOUNDARY, "ends an hour before closing, at 17", lasting(60))
                    .at("a", monday(16))
                    .costs(0),
            example(BOUNDARY, "5 minutes are a started quarter-hour", lasting(60))
                    .at("a", monday(16, 5))
                    .costs(1),
            example(BOUNDARY, "15 minutes are just one", lasting(60))
                    .at("a", monday(16, 15))
                    .costs(1),
            example(TROUBLE, "the whole last hour", lasting(60))
                    .at("a", monday(17))
                    .costs(4),
            example(TROUBLE, "of 3 hours from 16 on, 2 lie after 17", lasting(180))
                    .at("a", monday(16))
                    .costs(8),
            example(TROUBLE, "after closing: no more than the session itself", lasting(30))
                    .at("a", monday(20))
                    .costs(2),
            example(
                            TROUBLE,
                            "two sessions of 5 minutes too much: a quarter-hour each",
                            aConference().withSessions("a", "b"))
                    .at("a", monday(16, 5))
                    .at("b", monday(16, 5))
                    .costs(2),
            example(BOUNDARY, "until 1 in the night, where the evening goes on until 2", night())
                    .at("a", tuesday(0))
                    .costs(0),
            example(TROUBLE, "from half past midnight to half past 1: half an hour after 1", night())
                    .at("a", tuesday(0, 30))
                    .costs(2),
            example(SILENCE, "Wednesday is no day", lasting(60))
                    .at("a", WEDNESDAY.atTime(20, 0))
                    .costs(0),
            example(UNPLACED, "nowhere", lasting(60)).costs(0),
            example(
                            PINNED,
                            "4 quarter-hours, pinned or not",
                            aConference().withSessions(aSession("a").pinnedTo(monday(17), "hall")))
                    .at("a", monday(17))
                    .costs(4));

    @Override
    List<LateFinish> rules() {
        return List.of(new LateFinish());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(3);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder night() {
        return lasting(60).withDays(aDay(MONDAY, 18, 26), aDay(TUESDAY, 9, 18));
    }

    private static ConferenceBuilder lasting(int minutes) {
        return aConference().withSessions(aSession("a").lasting(minutes));
    }
}
