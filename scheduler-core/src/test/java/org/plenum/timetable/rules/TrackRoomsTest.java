package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;
import org.plenum.rule.Findings;
import org.plenum.rule.Scorecard;

class TrackRoomsTest extends RuleContract<TrackRooms> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one room", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "aula")
                    .costs(0),
            example(TROUBLE, "two rooms at the same time", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "hall")
                    .costs(1),
            example(TROUBLE, "three rooms in one block", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "hall")
                    .at("c", monday(11), "annex")
                    .costs(2),
            example(BOUNDARY, "a track that does not come in blocks", tracks())
                    .at("other", monday(9), "aula")
                    .at("another", monday(9), "hall")
                    .costs(0),
            example(UNPLACED, "who has no place has no room", tracks())
                    .at("a", monday(9), "aula")
                    .costs(0),
            example(PINNED, "pinned or not", tracks())
                    .at("a", monday(9), "hall")
                    .at("pinned", monday(9), "aula")
                    .costs(1));

    @Override
    List<TrackRooms> rules() {
        return List.of(new TrackRooms(TrackRooms.Span.CONFERENCE), new TrackRooms(TrackRooms.Span.BLOCK));
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.7);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    @Test
    void countsAnotherRoomInAnotherBlockOverTheConferenceAlone() {
        var conference = tracks().build();
        var rooms = conference.rooms();
        var placed = List.of(
                new Placed(conference.sessions().get("a"), monday(9), rooms.get("aula")),
                new Placed(conference.sessions().get("b"), tuesday(9), rooms.get("hall")));
        var findings = Findings.of(conference, Scorecard.of(rules(), Map.of()), placed);
        assertThat(findings).extracting("rule").containsExactly("track-many-rooms");
    }

    private static ConferenceBuilder tracks() {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))), aDay(TUESDAY, 9, 18))
                .withRooms("aula", "hall", "annex")
                .withBlocksOf("cyber")
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("cyber"),
                        aSession("other").onTrack("borders"),
                        aSession("another").onTrack("borders"),
                        aSession("pinned").onTrack("cyber").pinnedTo(monday(9), "aula"));
    }
}
