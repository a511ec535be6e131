package org.plenum.timetable.rules;

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
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Interval;

class RoomUnavailableTest extends RuleContract<RoomUnavailable> {

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
        return List.of(
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
                example(UNPLACED, "nowhere", outOnMonday10To11()).costs(0),
                example(
                                PINNED,
                                "60 minutes, pinned or not",
                                room(MONDAY_10_TO_11).withSessions(aSession("a").pinnedTo(monday(10), "hall")))
                        .at("a", monday(10))
                        .costs(60));
    }

    private static ConferenceBuilder outOnMonday10To11() {
        return room(MONDAY_10_TO_11).withSessions("a");
    }

    private static ConferenceBuilder outTwice() {
        return room(MONDAY_10_TO_11, between(monday(10, 30), monday(12))).withSessions("a");
    }

    private static ConferenceBuilder room(Interval... out) {
        return aConference().withRooms(aRoom("hall").unavailable(out));
    }
}
