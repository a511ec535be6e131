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

class TrackChangesRoomTest extends RuleContract<TrackChangesRoom> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one room", cyber())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "aula")
                    .at("c", monday(11), "aula")
                    .costs(0),
            example(BOUNDARY, "another room on another day", cyber())
                    .at("a", monday(9), "aula")
                    .at("b", tuesday(10), "hall")
                    .costs(0),
            example(BOUNDARY, "a second room", cyber())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "hall")
                    .at("c", monday(11), "aula")
                    .costs(1),
            example(TROUBLE, "a third room", cyber())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "hall")
                    .at("c", monday(11), "annex")
                    .costs(2),
            example(TROUBLE, "a track each: one changes rooms, the other does not", twoTracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "hall")
                    .at("c", monday(10), "hall")
                    .at("d", monday(10), "hall")
                    .costs(1),
            example(TROUBLE, "two tracks in the same rooms at the same hours change rooms, either of them", twoTracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "aula")
                    .at("c", monday(10), "hall")
                    .at("d", monday(10), "hall")
                    .costs(2),
            example(
                            SILENCE,
                            "sessions without a track",
                            aConference().withRooms("aula", "hall").withSessions("a", "b"))
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "hall")
                    .costs(0),
            example(UNPLACED, "who has no place has no room", cyber())
                    .at("a", monday(9), "aula")
                    .costs(0),
            example(
                            PINNED,
                            "1 room, pinned or not",
                            rooms().withSessions(
                                            aSession("a").onTrack("cyber").pinnedTo(monday(9), "aula"),
                                            aSession("b").onTrack("cyber")))
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "hall")
                    .costs(1));

    @Override
    List<TrackChangesRoom> rules() {
        return List.of(new TrackChangesRoom());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder cyber() {
        return rooms().withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("cyber"));
    }

    private static ConferenceBuilder twoTracks() {
        return rooms().withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("borders"),
                        aSession("c").onTrack("cyber"),
                        aSession("d").onTrack("borders"));
    }

    private static ConferenceBuilder rooms() {
        return aConference().withRooms("aula", "hall", "annex");
    }
}
