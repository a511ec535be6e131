package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Interval;
import org.plenum.conference.RoomBuilder;

class RoomUnavailableTest extends RuleContract<RoomUnavailable> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "another day", outOnMonday10To11())
                    .at("a", tuesday(10))
                    .costs(0),
            example(BOUNDARY, "ends when the room is out", outOnMonday10To11())
                    .at("a", monday(9))
                    .costs(0),
            example(BOUNDARY, "starts when the room is back", outOnMonday10To11())
                    .at("a", monday(11))
                    .costs(0),
            example(BOUNDARY, "ends 5 minutes after the room is out", outOnMonday10To11())
                    .at("a", monday(9, 5))
                    .costs(5),
            example(TROUBLE, "30 of its 60 minutes", outOnMonday10To11())
                    .at("a", monday(10, 30))
                    .costs(30),
            example(TROUBLE, "two intervals that overlap count both: 60 and 30", outTwice())
                    .at("a", monday(10))
                    .costs(90),
            example(BOUNDARY, "torn down by 10", around())
                    .at("a", monday(8, 45))
                    .costs(0),
            example(TROUBLE, "10 of its 15 minutes of teardown", around())
                    .at("a", monday(8, 55))
                    .costs(10),
            example(TROUBLE, "set up 20 minutes before 11:10, of which 10 are before the room is back", around())
                    .at("a", monday(11, 10))
                    .costs(10),
            example(TROUBLE, "in the whole while a part is out", divided("left"))
                    .at("a", monday(10), "ballroom")
                    .costs(60),
            example(TROUBLE, "in a part while the whole is out", divided("ballroom"))
                    .at("a", monday(10, 30), "left")
                    .costs(30),
            example(SILENCE, "in a part while the other part is out", divided("right"))
                    .at("a", monday(10), "left")
                    .costs(0),
            example(UNPLACED, "nowhere", outOnMonday10To11()).costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            room(MONDAY_10_TO_11).withSessions(aSession("a").pinnedTo(monday(10), "hall")))
                    .at("a", monday(10))
                    .costs(60));

    @Test
    void closuresThatTouchAreSaidAsOne() {
        var conference = room(MONDAY_10_TO_11, between(monday(11), monday(12)))
                .withSessions("a")
                .build();
        var session = conference.sessions().get("a");
        var hall = conference.rooms().get("hall");
        assertThat(new RoomUnavailable()
                        .message(conference, session, monday(10), hall)
                        .arguments())
                .contains(List.of(between(monday(10), monday(12))));
    }

    @Override
    List<RoomUnavailable> rules() {
        return List.of(new RoomUnavailable());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(4);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder outOnMonday10To11() {
        return room(MONDAY_10_TO_11).withSessions("a");
    }

    private static ConferenceBuilder outTwice() {
        return room(MONDAY_10_TO_11, between(monday(10, 30), monday(12))).withSessions("a");
    }

    private static ConferenceBuilder around() {
        return room(MONDAY_10_TO_11).withSessions(aSession("a").setUpIn(20).tornDownIn(15));
    }

    private static ConferenceBuilder divided(String out) {
        return aConference()
                .withRooms(Stream.of(aRoom("ballroom").madeOf("left", "right"), aRoom("left"), aRoom("right"))
                        .map(room -> room.build().id().equals(out) ? room.unavailable(MONDAY_10_TO_11) : room)
                        .toArray(RoomBuilder[]::new))
                .withSessions("a");
    }

    private static ConferenceBuilder room(Interval... out) {
        return aConference().withRooms(aRoom("hall").unavailable(out));
    }
}
