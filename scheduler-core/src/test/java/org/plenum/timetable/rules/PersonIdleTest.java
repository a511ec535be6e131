package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;

class PersonIdleTest extends RuleContract<PersonIdle> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one after the other", two())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(SILENCE, "at once: that is another rule's", two())
                    .at("a", monday(9))
                    .at("b", monday(9, 30))
                    .costs(0),
            example(SILENCE, "the night is no gap", two())
                    .at("a", monday(9))
                    .at("b", tuesday(16))
                    .costs(0),
            example(BOUNDARY, "two hours", two())
                    .at("a", monday(9))
                    .at("b", monday(12))
                    .costs(0),
            example(BOUNDARY, "5 minutes more, a started quarter-hour", two())
                    .at("a", monday(9))
                    .at("b", monday(12, 5))
                    .costs(1),
            example(TROUBLE, "5 hours, 3 more than two, whichever comes first", two())
                    .at("a", monday(15))
                    .at("b", monday(9))
                    .costs(12),
            example(BOUNDARY, "3 hours, an hour of them for lunch", lunch())
                    .at("a", monday(11))
                    .at("b", monday(15))
                    .costs(0),
            example(BOUNDARY, "and a quarter", lunch())
                    .at("a", monday(11))
                    .at("b", monday(15, 15))
                    .costs(1),
            example(TROUBLE, "one session runs beside the gap of another and shortens it: 3 hours", three())
                    .at("a", monday(9))
                    .at("b", monday(9, 30))
                    .at("c", monday(13, 30))
                    .costs(4),
            example(TROUBLE, "two gaps of 2 hours and 5 minutes, each a started quarter-hour", three())
                    .at("a", monday(9))
                    .at("b", monday(12, 5))
                    .at("c", monday(15, 10))
                    .costs(2),
            example(
                            BOUNDARY,
                            "a session that ends early within a longer one opens no gap",
                            aConference()
                                    .withSessions(
                                            aSession("a").lasting(240).with("ada"),
                                            aSession("b").lasting(15).with("ada"),
                                            aSession("c").with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9, 30))
                    .at("c", monday(15))
                    .costs(0),
            example(
                            BOUNDARY,
                            "nor does one that ends before a longer one which bridges the gap since the morning",
                            aConference()
                                    .withSessions(
                                            aSession("a").lasting(15).with("ada"),
                                            aSession("b").lasting(270).with("ada"),
                                            aSession("c").lasting(15).with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9, 30)) // until 14
                    .at("c", monday(13))
                    .costs(0),
            example(
                            SILENCE,
                            "people of their own",
                            aConference()
                                    .withSessions(
                                            aSession("a").with("ada"),
                                            aSession("b").with("ben")))
                    .at("a", monday(9))
                    .at("b", monday(15))
                    .costs(0),
            example(
                            TROUBLE,
                            "two people, an hour too long each",
                            aConference()
                                    .withSessions(
                                            aSession("a").with("ada", "ben"),
                                            aSession("b").with("ben", "ada")))
                    .at("a", monday(9))
                    .at("b", monday(13))
                    .costs(8),
            example(SILENCE, "on a date that is no day nobody knows what is a break", two())
                    .at("a", WEDNESDAY.atTime(9, 0))
                    .at("b", WEDNESDAY.atTime(15, 0))
                    .costs(0),
            example(UNPLACED, "one of them is nowhere", two())
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "an hour too long, pinned or not",
                            aConference()
                                    .withSessions(
                                            aSession("a").with("ada").pinnedTo(monday(9), "hall"),
                                            aSession("b").with("ada")))
                    .at("a", monday(9))
                    .at("b", monday(13))
                    .costs(4));

    @Override
    List<PersonIdle> rules() {
        return List.of(new PersonIdle());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.6);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder two() {
        return aConference()
                .withSessions(aSession("a").with("ada"), aSession("b").with("ada"));
    }

    private static ConferenceBuilder three() {
        return two().withSessions(aSession("c").with("ada"));
    }

    private static ConferenceBuilder lunch() {
        return two().withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12, 30), monday(13, 30))));
    }
}
