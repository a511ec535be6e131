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

class RoomDoubleBookingTest extends RuleContract<RoomDoubleBooking> {

    @Override
    List<RoomDoubleBooking> rules() {
        return List.of(new RoomDoubleBooking());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(4);
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "at once in two rooms", hour())
                        .at("a", monday(9), "aula")
                        .at("b", monday(9), "hall")
                        .costs(0),
                example(BOUNDARY, "10:15 is when the room is ready again", hour())
                        .at("a", monday(9), "aula")
                        .at("b", monday(10, 15), "aula")
                        .costs(0),
                example(BOUNDARY, "5 minutes before the room is ready", hour())
                        .at("a", monday(9), "aula")
                        .at("b", monday(10, 10), "aula")
                        .costs(5),
                example(BOUNDARY, "the hall needs no turnaround", hour())
                        .at("a", monday(9), "hall")
                        .at("b", monday(10), "hall")
                        .costs(0),
                example(TROUBLE, "30 minutes both and 15 to make ready", hour())
                        .at("a", monday(9), "aula")
                        .at("b", monday(9, 30), "aula")
                        .costs(45),
                example(TROUBLE, "the later one is over before the earlier: its 30 minutes", longAndShort())
                        .at("long", monday(9), "aula")
                        .at("short", monday(10), "aula")
                        .costs(30),
                example(
                                TROUBLE,
                                "both start at 9: the short one ends first, at 9:30 and 15 to make ready",
                                longAndShort())
                        .at("short", monday(9), "aula")
                        .at("long", monday(9), "aula")
                        .costs(45),
                example(TROUBLE, "both start and end together: 60 minutes", hour())
                        .at("a", monday(9), "aula")
                        .at("b", monday(9), "aula")
                        .costs(60),
                example(UNPLACED, "one session alone", hour())
                        .at("a", monday(9), "aula")
                        .costs(0),
                example(
                                PINNED,
                                "60 minutes, pinned or not",
                                aConference().withSessions(aSession("a").pinnedTo(monday(9), "hall"), aSession("b")))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(60));
    }

    private static ConferenceBuilder hour() {
        return rooms().withSessions("a", "b");
    }

    private static ConferenceBuilder longAndShort() {
        return rooms().withSessions(
                        aSession("long").lasting(180), aSession("short").lasting(30));
    }

    private static ConferenceBuilder rooms() {
        return aConference().withRooms(aRoom("aula").readyAfter(15), aRoom("hall"));
    }
}
