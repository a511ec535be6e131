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
import org.plenum.conference.SessionBuilder;

class RoomTooSmallTest extends RuleContract<RoomTooSmall> {

    @Override
    List<RoomTooSmall> rules() {
        return List.of(new RoomTooSmall());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(3);
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "399 heads on 400 seats", expecting(399))
                        .at("opening", monday(9), "aula")
                        .costs(0),
                example(BOUNDARY, "400 heads on 400 seats", expecting(400))
                        .at("opening", monday(9), "aula")
                        .costs(0),
                example(BOUNDARY, "401 heads on 400 seats", expecting(401))
                        .at("opening", monday(9), "aula")
                        .costs(1),
                example(TROUBLE, "5000 heads on 400 seats: 4600 stand", expecting(5000))
                        .at("opening", monday(9), "aula")
                        .costs(4600),
                example(SILENCE, "the hall has no limit", expecting(5000))
                        .at("opening", monday(9), "hall")
                        .costs(0),
                example(UNPLACED, "nobody stands while it is nowhere", expecting(5000))
                        .costs(0),
                example(
                                PINNED,
                                "10 stand, pinned or not",
                                with(aSession("opening").expecting(410).pinnedTo(monday(9), "aula")))
                        .at("opening", monday(9), "aula")
                        .costs(10));
    }

    private static ConferenceBuilder expecting(int heads) {
        return with(aSession("opening").expecting(heads));
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference()
                .withRooms(aRoom("aula").seating(400), aRoom("hall"))
                .withSessions(session);
    }
}
