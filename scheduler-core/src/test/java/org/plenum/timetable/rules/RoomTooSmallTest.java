package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;

class RoomTooSmallTest extends RuleContract<RoomTooSmall> {

    @Override
    List<RoomTooSmall> rules() {
        return List.of(new RoomTooSmall());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(3); // with more, something is nearly always too small
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(Example.Of.SILENCE, "399 heads on 400 seats", expecting(399))
                        .at("opening", monday(9), "aula")
                        .costs(0),
                example(Example.Of.BOUNDARY, "400 heads on 400 seats", expecting(400))
                        .at("opening", monday(9), "aula")
                        .costs(0),
                example(Example.Of.BOUNDARY, "401 heads on 400 seats", expecting(401))
                        .at("opening", monday(9), "aula")
                        .costs(1),
                example(Example.Of.TROUBLE, "5000 heads on 400 seats: 4600 stand", expecting(5000))
                        .at("opening", monday(9), "aula")
                        .costs(4600),
                example(Example.Of.SILENCE, "the hall has no limit", expecting(5000))
                        .at("opening", monday(9), "hall")
                        .costs(0),
                example(Example.Of.UNPLACED, "nobody stands while it is nowhere", expecting(5000))
                        .costs(0),
                example(Example.Of.PINNED, "10 stand, pinned or not", conference(410, true))
                        .at("opening", monday(9), "aula")
                        .costs(10));
    }

    private static ConferenceBuilder expecting(int heads) {
        return conference(heads, false);
    }

    private static ConferenceBuilder conference(int heads, boolean pinned) {
        var opening = aSession("opening").expecting(heads);
        return aConference()
                .withRooms(aRoom("aula").seating(400), aRoom("hall"))
                .withSessions(pinned ? opening.pinnedTo(monday(9), "aula") : opening);
    }
}
