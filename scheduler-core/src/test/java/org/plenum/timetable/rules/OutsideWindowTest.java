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

class OutsideWindowTest extends RuleContract<OutsideWindow> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "any time will do", with(aSession("a")))
                    .at("a", monday(9))
                    .costs(0),
            example(BOUNDARY, "just inside", with(aSession("a").allowedAt(MONDAY_9_TO_10)))
                    .at("a", monday(9))
                    .costs(0),
            example(BOUNDARY, "15 minutes beyond", with(aSession("a").allowedAt(MONDAY_9_TO_10)))
                    .at("a", monday(9, 15))
                    .costs(15),
            example(
                            TROUBLE,
                            "the better of two windows, 10 minutes apart, holds 30 of 60 minutes",
                            with(aSession("a")
                                    .allowedAt(between(monday(9), monday(9, 20)), between(monday(9, 30), monday(10)))))
                    .at("a", monday(9))
                    .costs(30),
            example(
                            SILENCE,
                            "two windows that touch are one",
                            with(aSession("a")
                                    .allowedAt(between(monday(9, 20), monday(10)), between(monday(9), monday(9, 20)))))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            BOUNDARY,
                            "two windows that overlap are one, from 9:00 to 9:45",
                            with(aSession("a")
                                    .allowedAt(
                                            between(monday(9), monday(9, 30)), between(monday(9, 15), monday(9, 45)))))
                    .at("a", monday(9))
                    .costs(15),
            example(TROUBLE, "outside all of them", with(aSession("a").allowedAt(MONDAY_9_TO_10, TUESDAY_9_TO_10)))
                    .at("a", monday(14))
                    .costs(60),
            example(
                            BOUNDARY,
                            "ends when the forbidden time starts",
                            with(aSession("a").forbiddenAt(MONDAY_10_TO_11)))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "30 minutes of it are forbidden",
                            with(aSession("a").forbiddenAt(MONDAY_10_TO_11)))
                    .at("a", monday(9, 30))
                    .costs(30),
            example(
                            TROUBLE,
                            "30 beyond the window and 30 forbidden add up",
                            with(aSession("a").allowedAt(MONDAY_9_TO_10).forbiddenAt(MONDAY_10_TO_11)))
                    .at("a", monday(9, 30))
                    .costs(60),
            example(
                            TROUBLE,
                            "two forbidden times that overlap count both: 60 and 60",
                            with(aSession("a").forbiddenAt(MONDAY_9_TO_10, MONDAY_9_TO_12)))
                    .at("a", monday(9))
                    .costs(120),
            example(UNPLACED, "nowhere", with(aSession("a").allowedAt(MONDAY_9_TO_10)))
                    .costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            with(aSession("a").forbiddenAt(MONDAY_9_TO_10).pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .costs(60));

    @Override
    List<OutsideWindow> rules() {
        return List.of(new OutsideWindow());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(3);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference().withSessions(session);
    }
}
