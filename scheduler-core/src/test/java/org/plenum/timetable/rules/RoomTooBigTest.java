package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;

class RoomTooBigTest extends RuleContract<RoomTooBig> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "100 heads on 110 seats", expecting(100, 110))
                    .at("a", monday(9))
                    .costs(0),
            example(BOUNDARY, "a fifth of the heads may stay empty: 20 of 120", expecting(100, 120))
                    .at("a", monday(9))
                    .costs(0),
            example(BOUNDARY, "1 seat of 121 beyond that is a started tenth", expecting(100, 121))
                    .at("a", monday(9))
                    .costs(1),
            example(TROUBLE, "200 − 100 − 20 = 80 seats are 4 tenths of 200", expecting(100, 200))
                    .at("a", monday(9))
                    .costs(4),
            example(TROUBLE, "81 seats of 201 are 4.03 tenths", expecting(100, 201))
                    .at("a", monday(9))
                    .costs(5),
            example(BOUNDARY, "12 heads, 2.4 seats for the fifth: 1.6 of 16 are just 1 tenth", expecting(12, 16))
                    .at("a", monday(9))
                    .costs(1),
            example(TROUBLE, "nobody is expected: all 10 tenths", expecting(0, 50))
                    .at("a", monday(9))
                    .costs(10),
            example(
                            TROUBLE,
                            "200 seats, each session by itself: 4 tenths for 100 heads, 7 for 50",
                            expecting(100, 200).withSessions(aSession("b").expecting(50)))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(11),
            example(
                            SILENCE,
                            "a room without a limit",
                            aConference().withSessions(aSession("a").expecting(10)))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "nobody said how many: that is not nobody",
                            aConference().withRooms(aRoom("hall").seating(50)).withSessions("a"))
                    .at("a", monday(9))
                    .costs(0),
            example(SILENCE, "a room without seats", expecting(0, 0))
                    .at("a", monday(9))
                    .costs(0),
            example(SILENCE, "a room that is too small", expecting(100, 50))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "a hall by itself, and its part by itself: 7.6 tenths and 5.2 for 20 heads",
                            aConference()
                                    .withRooms(
                                            aRoom("hall").seating(100).madeOf("north", "south"),
                                            aRoom("north").seating(50),
                                            aRoom("south").seating(50))
                                    .withSessions(
                                            aSession("a").expecting(20),
                                            aSession("b").expecting(20)))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "north")
                    .costs(14),
            example(
                            SILENCE,
                            "a hall of which nobody says what it seats has no limit, whatever its parts seat",
                            aConference()
                                    .withRooms(
                                            aRoom("hall").madeOf("north", "south"),
                                            aRoom("north").seating(50),
                                            aRoom("south").seating(50))
                                    .withSessions(aSession("a").expecting(20)))
                    .at("a", monday(9), "hall")
                    .costs(0),
            example(UNPLACED, "nowhere", expecting(10, 100)).costs(0),
            example(
                            PINNED,
                            "8.8 tenths, pinned or not",
                            aConference()
                                    .withRooms(aRoom("hall").seating(100))
                                    .withSessions(aSession("a").expecting(10).pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .costs(9));

    @Override
    List<RoomTooBig> rules() {
        return List.of(new RoomTooBig());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(1);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder expecting(int heads, int seats) {
        return aConference()
                .withRooms(aRoom("hall").seating(seats))
                .withSessions(aSession("a").expecting(heads));
    }
}
