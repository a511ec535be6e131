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

class RoomOverfullTest extends RuleContract<RoomOverfull> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "70 of 100 seats", expecting(40, 30))
                    .at("a", monday(9), "yard")
                    .at("b", monday(9), "yard")
                    .costs(0),
            example(BOUNDARY, "100 of 100 seats", expecting(40, 60))
                    .at("a", monday(9), "yard")
                    .at("b", monday(9), "yard")
                    .costs(0),
            example(BOUNDARY, "1 head without a seat for 60 minutes", expecting(41, 60))
                    .at("a", monday(9), "yard")
                    .at("b", monday(9), "yard")
                    .costs(60),
            example(BOUNDARY, "one after the other", expecting(90, 90))
                    .at("a", monday(9), "yard")
                    .at("b", monday(10), "yard")
                    .costs(0),
            example(
                            BOUNDARY,
                            "while one is set up, its heads are not there yet",
                            with(
                                    aSession("a").expecting(90),
                                    aSession("b").expecting(90).setUpIn(60)))
                    .at("a", monday(9), "yard")
                    .at("b", monday(10), "yard")
                    .costs(0),
            example(SILENCE, "in a room that is not shared, and in another yard", expecting(90, 90))
                    .at("a", monday(9), "hall")
                    .at("b", monday(9), "garden")
                    .costs(0),
            example(TROUBLE, "20 people without a seat for 30 minutes", expecting(50, 70))
                    .at("a", monday(9), "yard")
                    .at("b", monday(9, 30), "yard")
                    .costs(600),
            example(TROUBLE, "10 people without a seat by one session alone", expecting(110, 0))
                    .at("a", monday(9), "yard")
                    .at("b", monday(9), "yard")
                    .costs(600),
            example(UNPLACED, "one of them is nowhere", expecting(70, 70))
                    .at("a", monday(9), "yard")
                    .costs(0),
            example(
                            PINNED,
                            "1 head for 60 minutes, pinned or not",
                            with(aSession("a").expecting(101).pinnedTo(monday(9), "yard")))
                    .at("a", monday(9), "yard")
                    .costs(60));

    @Override
    List<RoomOverfull> rules() {
        return List.of(new RoomOverfull());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5); // rooms that are shared
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder expecting(int one, int other) {
        return with(aSession("a").expecting(one), aSession("b").expecting(other));
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference()
                .withRooms(
                        aRoom("yard").seating(100).shared(),
                        aRoom("garden").seating(100).shared(),
                        aRoom("hall").seating(100))
                .withSessions(sessions);
    }
}
