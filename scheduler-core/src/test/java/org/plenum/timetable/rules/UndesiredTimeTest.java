package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.MONDAY_9_TO_12;
import static org.plenum.conference.Agenda.TUESDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;

class UndesiredTimeTest extends RuleContract<UndesiredTime> {

    @Override
    List<UndesiredTime> rules() {
        return List.of(new UndesiredTime());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(3);
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "any time will do", with(aSession("a")))
                        .at("a", monday(9))
                        .costs(0),
                example(
                                BOUNDARY,
                                "ends when the undesired time starts",
                                with(aSession("a").undesiredAt(MONDAY_10_TO_11)))
                        .at("a", monday(9))
                        .costs(0),
                example(BOUNDARY, "5 minutes of it", with(aSession("a").undesiredAt(MONDAY_10_TO_11)))
                        .at("a", monday(9, 5))
                        .costs(5),
                example(
                                TROUBLE,
                                "undesired twice over counts once",
                                with(aSession("a").undesiredAt(MONDAY_9_TO_10, MONDAY_9_TO_12)))
                        .at("a", monday(9))
                        .costs(60),
                example(
                                BOUNDARY,
                                "just inside what is preferred",
                                with(aSession("a").preferredAt(MONDAY_9_TO_10)))
                        .at("a", monday(9))
                        .costs(0),
                example(
                                TROUBLE,
                                "the second half is outside what is preferred",
                                with(aSession("a").preferredAt(MONDAY_9_TO_10)))
                        .at("a", monday(9, 30))
                        .costs(30),
                example(
                                SILENCE,
                                "one half in one preferred time, the other in the next",
                                with(aSession("a").preferredAt(MONDAY_9_TO_10, MONDAY_10_TO_11)))
                        .at("a", monday(9, 30))
                        .costs(0),
                example(
                                TROUBLE,
                                "outside the preferred and undesired too: each minute once",
                                with(aSession("a").preferredAt(TUESDAY_9_TO_10).undesiredAt(MONDAY_9_TO_10)))
                        .at("a", monday(9))
                        .costs(60),
                example(
                                TROUBLE,
                                "preferred and undesired at once is bad: 60 of 180, and 120 not preferred",
                                with(aSession("a")
                                        .lasting(180)
                                        .preferredAt(MONDAY_9_TO_10)
                                        .undesiredAt(MONDAY_9_TO_12)))
                        .at("a", monday(9))
                        .costs(180),
                example(
                                TROUBLE,
                                "30 undesired in the middle",
                                with(aSession("a").undesiredAt(between(monday(9, 15), monday(9, 45)))))
                        .at("a", monday(9))
                        .costs(30),
                example(UNPLACED, "nowhere", with(aSession("a").preferredAt(MONDAY_9_TO_10)))
                        .costs(0),
                example(
                                PINNED,
                                "60 minutes, pinned or not",
                                with(aSession("a").undesiredAt(MONDAY_9_TO_10).pinnedTo(monday(9), "hall")))
                        .at("a", monday(9))
                        .costs(60));
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference().withSessions(session);
    }
}
