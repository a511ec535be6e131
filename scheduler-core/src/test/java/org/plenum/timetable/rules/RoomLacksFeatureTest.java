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

class RoomLacksFeatureTest extends RuleContract<RoomLacksFeature> {

    @Override
    List<RoomLacksFeature> rules() {
        return List.of(new RoomLacksFeature());
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "it needs nothing", needing())
                        .at("a", monday(9), "annex")
                        .costs(0),
                example(BOUNDARY, "the room has just what it needs", needing("video", "booths"))
                        .at("a", monday(9), "aula")
                        .costs(0),
                example(BOUNDARY, "one of two is missing", needing("video", "stage"))
                        .at("a", monday(9), "aula")
                        .costs(1),
                example(TROUBLE, "the annex has neither", needing("video", "booths"))
                        .at("a", monday(9), "annex")
                        .costs(2),
                example(TROUBLE, "what is named twice is missing once", needing("video", "video"))
                        .at("a", monday(9), "annex")
                        .costs(1),
                example(UNPLACED, "nowhere", needing("video")).costs(0),
                example(
                                PINNED,
                                "1 feature, pinned or not",
                                with(aSession("a").needing("video").pinnedTo(monday(9), "annex")))
                        .at("a", monday(9), "annex")
                        .costs(1));
    }

    private static ConferenceBuilder needing(String... features) {
        return with(aSession("a").needing(features));
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference()
                .withRooms(aRoom("aula").with("video", "booths"), aRoom("annex"))
                .withSessions(session);
    }
}
