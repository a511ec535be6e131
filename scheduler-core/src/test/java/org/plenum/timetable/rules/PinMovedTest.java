package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
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
import org.plenum.conference.SessionBuilder;

class PinMovedTest extends RuleContract<PinMoved> {

    @Override
    List<PinMoved> rules() {
        return List.of(new PinMoved());
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "nothing is pinned", with(aSession("a")))
                        .at("a", monday(9), "aula")
                        .costs(0),
                example(BOUNDARY, "where it is pinned", with(aSession("a").pinnedTo(monday(9), "aula")))
                        .at("a", monday(9), "aula")
                        .costs(0),
                example(
                                BOUNDARY,
                                "a quarter of an hour late",
                                with(aSession("a").pinnedTo(monday(9), "aula")))
                        .at("a", monday(9, 15), "aula")
                        .costs(1),
                example(
                                TROUBLE,
                                "at the right time in the wrong room",
                                with(aSession("a").pinnedTo(monday(9), "aula")))
                        .at("a", monday(9), "hall")
                        .costs(1),
                example(
                                TROUBLE,
                                "neither time nor room: 1 for the session all the same",
                                with(aSession("a").pinnedTo(monday(9), "aula")))
                        .at("a", tuesday(9), "hall")
                        .costs(1),
                example(SILENCE, "only the start is pinned", with(aSession("a").pinnedTo(monday(9))))
                        .at("a", monday(9), "hall")
                        .costs(0),
                example(SILENCE, "only the room is pinned", with(aSession("a").pinnedTo("aula")))
                        .at("a", tuesday(9), "aula")
                        .costs(0),
                example(
                                PINNED,
                                "only the room is pinned, and it is in another",
                                with(aSession("a").pinnedTo("aula")))
                        .at("a", tuesday(9), "hall")
                        .costs(1),
                example(UNPLACED, "left out is not moved", with(aSession("a").pinnedTo(monday(9), "aula")))
                        .costs(0));
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference().withRooms("aula", "hall").withSessions(session);
    }
}
