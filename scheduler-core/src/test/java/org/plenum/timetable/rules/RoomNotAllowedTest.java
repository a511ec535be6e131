package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
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

class RoomNotAllowedTest extends RuleContract<RoomNotAllowed> {

    @Override
    List<RoomNotAllowed> rules() {
        return List.of(new RoomNotAllowed());
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "it names no rooms", onlyIn())
                        .at("a", monday(9), "annex")
                        .costs(0),
                example(BOUNDARY, "the last of the rooms it names", onlyIn("aula", "hall"))
                        .at("a", monday(9), "hall")
                        .costs(0),
                example(BOUNDARY, "the room it does not name", onlyIn("aula", "hall"))
                        .at("a", monday(9), "annex")
                        .costs(1),
                example(TROUBLE, "two sessions in a wrong room each", two())
                        .at("a", monday(9), "annex")
                        .at("b", monday(9), "hall")
                        .costs(2),
                example(UNPLACED, "nowhere", onlyIn("aula")).costs(0),
                example(
                                PINNED,
                                "1, pinned or not",
                                with(aSession("a").onlyIn("aula").pinnedTo(monday(9), "annex")))
                        .at("a", monday(9), "annex")
                        .costs(1));
    }

    private static ConferenceBuilder onlyIn(String... rooms) {
        return with(aSession("a").onlyIn(rooms));
    }

    private static ConferenceBuilder two() {
        return with(aSession("a").onlyIn("aula"), aSession("b").onlyIn("annex"));
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference().withRooms("aula", "hall", "annex").withSessions(sessions);
    }
}
