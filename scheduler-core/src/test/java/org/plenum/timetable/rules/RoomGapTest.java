package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
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

class RoomGapTest extends RuleContract<RoomGap> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one right after the other", three())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(SILENCE, "in different rooms", three())
                    .at("a", monday(9), "hall")
                    .at("b", monday(11), "aula")
                    .costs(0),
            example(SILENCE, "morning and afternoon, which begins at noon where there is no break", three())
                    .at("a", monday(9))
                    .at("b", monday(12))
                    .costs(0),
            example(BOUNDARY, "5 minutes are a started quarter-hour", three())
                    .at("a", monday(9))
                    .at("b", monday(10, 5))
                    .costs(1),
            example(TROUBLE, "half an hour and an hour in one afternoon", three())
                    .at("a", monday(13))
                    .at("b", monday(14, 30))
                    .at("c", monday(16, 30))
                    .costs(6),
            example(TROUBLE, "after two at once the hole begins when the longer one ends", three())
                    .at("long", monday(13))
                    .at("a", monday(13))
                    .at("b", monday(15, 15))
                    .costs(1),
            example(
                            BOUNDARY,
                            "a quarter-hour to make the room ready is no hole",
                            aConference()
                                    .withRooms(aRoom("hall").readyAfter(15))
                                    .withSessions("a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(10, 15))
                    .costs(0),
            example(
                            TROUBLE,
                            "a coffee break is no hole, what is left of the hour is",
                            three().withDays(withBreaks(
                                    aDay(MONDAY, 9, 18),
                                    between(monday(10), monday(10, 30)),
                                    between(monday(12), monday(13)))))
                    .at("a", monday(9))
                    .at("b", monday(11))
                    .costs(2),
            example(
                            TROUBLE,
                            "of the hour between, half is for teardown and setup",
                            aConference()
                                    .withSessions(
                                            aSession("a").tornDownIn(15),
                                            aSession("b").setUpIn(15)))
                    .at("a", monday(9))
                    .at("b", monday(11))
                    .costs(2),
            example(UNPLACED, "the other one is nowhere", three())
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "an hour, pinned or not",
                            aConference().withSessions(aSession("a").pinnedTo(monday(9), "hall"), aSession("b")))
                    .at("a", monday(9))
                    .at("b", monday(11))
                    .costs(4));

    @Override
    List<RoomGap> rules() {
        return List.of(new RoomGap());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM;
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder three() {
        return aConference()
                .withRooms("hall", "aula")
                .withSessions("a", "b", "c")
                .withSessions(aSession("long").lasting(120));
    }
}
