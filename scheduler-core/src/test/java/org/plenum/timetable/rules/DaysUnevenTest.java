package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
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

class DaysUnevenTest extends RuleContract<DaysUneven> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "as much on either day", sessions())
                    .at("hour", monday(9))
                    .at("hour2", tuesday(9))
                    .costs(0),
            example(BOUNDARY, "180 and 120 of 150 on the mean day: just a fifth more", sessions())
                    .at("three", monday(9))
                    .at("two", tuesday(9))
                    .costs(0),
            example(BOUNDARY, "185 and 120: 2 minutes beyond six fifths of 152.5, a started quarter-hour", sessions())
                    .at("three", monday(9))
                    .at("five", monday(13))
                    .at("two", tuesday(9))
                    .costs(1),
            example(TROUBLE, "180 and nothing: 72 minutes beyond six fifths of 90", sessions())
                    .at("three", monday(9))
                    .costs(5),
            example(
                            TROUBLE,
                            "180, 60 and nothing on three days: 84 beyond six fifths of 80",
                            sessions().withDays(aDay(MONDAY, 9, 18), aDay(TUESDAY, 9, 18), aDay(WEDNESDAY, 9, 18)))
                    .at("three", monday(9))
                    .at("hour", tuesday(9))
                    .costs(6),
            example(
                            TROUBLE,
                            "180, 180 and nothing: 36 beyond six fifths of 120 on either day",
                            sessions().withDays(aDay(MONDAY, 9, 18), aDay(TUESDAY, 9, 18), aDay(WEDNESDAY, 9, 18)))
                    .at("three", monday(9))
                    .at("two", tuesday(9))
                    .at("hour", tuesday(9))
                    .costs(6),
            example(
                            TROUBLE,
                            "past midnight counts on the day on which it starts: 180, of which 81.8 are due to 15 of 33 hours",
                            sessions().withDays(aDay(MONDAY, 9, 24), aDay(TUESDAY, 0, 18)))
                    .at("three", monday(22))
                    .costs(6),
            example(
                            SILENCE,
                            "a day off: nothing could be on it",
                            sessions()
                                    .withDays(
                                            aDay(MONDAY, 9, 18),
                                            withBreaks(aDay(TUESDAY, 9, 18), between(tuesday(9), tuesday(18)))))
                    .at("three", monday(9))
                    .costs(0),
            example(
                            BOUNDARY,
                            "180 and 180 beside a day off: half of them is due to either",
                            sessions()
                                    .withDays(
                                            aDay(MONDAY, 9, 18),
                                            withBreaks(aDay(TUESDAY, 9, 18), between(tuesday(9), tuesday(18))),
                                            aDay(WEDNESDAY, 9, 18)))
                    .at("three", monday(9))
                    .at("hour", WEDNESDAY.atTime(9, 0))
                    .at("two", WEDNESDAY.atTime(10, 0))
                    .costs(0),
            example(
                            TROUBLE,
                            "180 on a morning of 3 hours: 45 of 180 are due to 3 of 12 hours, 126 too much",
                            sessions().withDays(aDay(MONDAY, 9, 12), aDay(TUESDAY, 9, 18)))
                    .at("three", monday(9))
                    .costs(9),
            example(
                            SILENCE,
                            "what may be on one day alone",
                            aConference()
                                    .withSessions(aSession("a").lasting(180).allowedAt(between(monday(9), monday(18)))))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "whose only room is closed on the other day",
                            aConference()
                                    .withRooms(
                                            aRoom("hall").unavailable(between(tuesday(0), tuesday(23))), aRoom("aula"))
                                    .withSessions(aSession("a").lasting(180).onlyIn("hall")))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "pinned to its start: it could be nowhere else",
                            aConference()
                                    .withSessions(aSession("a").lasting(180).pinnedTo(monday(9))))
                    .at("a", monday(9))
                    .costs(0),
            example(SILENCE, "on a date that is no day it counts nowhere", sessions())
                    .at("three", WEDNESDAY.atTime(9, 0))
                    .costs(0),
            example(UNPLACED, "what is nowhere counts nowhere", sessions())
                    .at("three", monday(9))
                    .at("two", tuesday(9))
                    .costs(0),
            example(
                            PINNED,
                            "72 minutes, pinned to its room or not",
                            aConference()
                                    .withSessions(aSession("a").lasting(180).pinnedTo("hall")))
                    .at("a", monday(9))
                    .costs(5));

    @Override
    List<DaysUneven> rules() {
        return List.of(new DaysUneven());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(4);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder sessions() {
        return aConference()
                .withSessions(
                        aSession("hour"),
                        aSession("hour2"),
                        aSession("five").lasting(5),
                        aSession("two").lasting(120),
                        aSession("three").lasting(180));
    }
}
