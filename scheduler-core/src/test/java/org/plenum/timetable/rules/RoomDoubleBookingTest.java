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
    private static final List<Example> EXAMPLES = List.of(
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
            example(TROUBLE, "both start at 9: the short one ends first, at 9:30 and 15 to make ready", longAndShort())
                    .at("short", monday(9), "aula")
                    .at("long", monday(9), "aula")
                    .costs(45),
            example(TROUBLE, "both start and end together: 60 minutes", hour())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "aula")
                    .costs(60),
            example(BOUNDARY, "10 minutes to tear down, 15 to make ready, 20 to set up: 10:45", around())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10, 45), "aula")
                    .costs(0),
            example(BOUNDARY, "5 minutes less than teardown, turnaround and setup take", around())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10, 40), "aula")
                    .costs(5),
            example(BOUNDARY, "set up from 8:40, before the day opens at 9", around())
                    .at("b", monday(9), "aula")
                    .costs(0),
            example(
                            TROUBLE,
                            "set up from 9:10, and so first, though it starts second: until 10:30 and 15 to make ready",
                            around())
                    .at("b", monday(9, 30), "aula")
                    .at("a", monday(9, 15), "aula")
                    .costs(70), // all the time for which the other takes the room: 9:15 to 10:25
            example(SILENCE, "both halves at once", divided())
                    .at("a", monday(9), "left")
                    .at("b", monday(9), "right")
                    .costs(0),
            example(TROUBLE, "the whole and a half at once: 60 minutes", divided())
                    .at("a", monday(9), "ballroom")
                    .at("b", monday(9), "left")
                    .costs(60),
            example(BOUNDARY, "after a half the ballroom's longer turnaround counts: 20 minutes", divided())
                    .at("a", monday(9), "left")
                    .at("b", monday(10, 20), "ballroom")
                    .costs(0),
            example(BOUNDARY, "5 minutes less than the ballroom's turnaround", divided())
                    .at("a", monday(9), "left")
                    .at("b", monday(10, 15), "ballroom")
                    .costs(5),
            example(TROUBLE, "parts of parts: the house and the left half of its ballroom", divided())
                    .at("a", monday(9), "house")
                    .at("b", monday(9), "left")
                    .costs(60),
            example(TROUBLE, "two wholes that have the middle hall in common", threeHalls())
                    .at("a", monday(9), "first-two")
                    .at("b", monday(9, 30), "last-two")
                    .costs(30),
            example(SILENCE, "the first two halls together, and the last", threeHalls())
                    .at("a", monday(9), "first-two")
                    .at("b", monday(9), "last")
                    .costs(0),
            example(SILENCE, "two at once in the shared yard", shared())
                    .at("a", monday(9), "yard")
                    .at("b", monday(9), "yard")
                    .costs(0),
            example(TROUBLE, "one in the shared yard and one in its corner, which are never used at once", shared())
                    .at("a", monday(9), "yard")
                    .at("b", monday(9), "corner")
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
        return EXAMPLES;
    }

    private static ConferenceBuilder hour() {
        return rooms().withSessions("a", "b");
    }

    private static ConferenceBuilder longAndShort() {
        return rooms().withSessions(
                        aSession("long").lasting(180), aSession("short").lasting(30));
    }

    private static ConferenceBuilder around() {
        return rooms().withSessions(aSession("a").tornDownIn(10), aSession("b").setUpIn(20));
    }

    private static ConferenceBuilder divided() {
        return aConference()
                .withRooms(
                        aRoom("house").madeOf("ballroom", "foyer"),
                        aRoom("ballroom").madeOf("left", "right").readyAfter(20),
                        aRoom("left").readyAfter(5),
                        aRoom("right"),
                        aRoom("foyer"))
                .withSessions("a", "b");
    }

    private static ConferenceBuilder threeHalls() {
        return aConference()
                .withRooms(
                        aRoom("first"),
                        aRoom("middle"),
                        aRoom("last"),
                        aRoom("first-two").madeOf("first", "middle"),
                        aRoom("last-two").madeOf("middle", "last"))
                .withSessions("a", "b");
    }

    private static ConferenceBuilder shared() {
        return aConference()
                .withRooms(aRoom("yard").shared().madeOf("corner"), aRoom("corner"))
                .withSessions("a", "b");
    }

    private static ConferenceBuilder rooms() {
        return aConference().withRooms(aRoom("aula").readyAfter(15), aRoom("hall"));
    }
}
