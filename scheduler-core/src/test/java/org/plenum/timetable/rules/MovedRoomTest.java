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

class MovedRoomTest extends RuleContract<MovedRoom> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "where it was", published("hall"))
                    .at("a", monday(10))
                    .costs(0),
            example(SILENCE, "another day alone", published("hall"))
                    .at("a", tuesday(14))
                    .costs(0),
            example(SILENCE, "it is new", aConference().withSessions("a").withPublished("gone", monday(10), "aula"))
                    .at("a", monday(10))
                    .costs(0),
            example(TROUBLE, "25 heads and 1 are 3 tens", published("hall"))
                    .at("a", monday(10), "aula")
                    .costs(3),
            example(TROUBLE, "its room is no more", published("tent"))
                    .at("a", monday(10))
                    .costs(3),
            example(BOUNDARY, "as much where the day is another too", published("hall"))
                    .at("a", tuesday(10), "aula")
                    .costs(3),
            example(UNPLACED, "left out: that is another rule's", published("hall"))
                    .costs(0),
            example(
                            PINNED,
                            "3 tens, pinned or not",
                            aConference()
                                    .withRooms("hall", "aula")
                                    .withSessions(aSession("a").expecting(25).pinnedTo(monday(10), "aula"))
                                    .withPublished("a", monday(10), "hall"))
                    .at("a", monday(10), "aula")
                    .costs(3));

    @Override
    List<MovedRoom> rules() {
        return List.of(new MovedRoom());
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder published(String room) {
        return aConference()
                .withRooms("hall", "aula")
                .withSessions(aSession("a").expecting(25))
                .withPublished("a", monday(10), room);
    }
}
