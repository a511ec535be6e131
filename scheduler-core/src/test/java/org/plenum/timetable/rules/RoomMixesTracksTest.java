package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;

class RoomMixesTracksTest extends RuleContract<RoomMixesTracks> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one track", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "aula")
                    .costs(0),
            example(TROUBLE, "another track in the morning's room", tracks())
                    .at("a", monday(9), "aula")
                    .at("c", monday(11), "aula")
                    .costs(1),
            example(TROUBLE, "each pair counts, also with a session without a track", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "aula")
                    .at("c", monday(11), "aula")
                    .at("none", monday(11), "aula")
                    .costs(4), // c and the one without a track each beside a and b; they do not mind each other
            example(BOUNDARY, "after the break it is another block", tracks())
                    .at("a", monday(11), "aula")
                    .at("c", monday(13), "aula")
                    .costs(0),
            example(BOUNDARY, "another room", tracks())
                    .at("a", monday(9), "aula")
                    .at("c", monday(9), "hall")
                    .costs(0),
            example(BOUNDARY, "no block during the break", tracks())
                    .at("a", monday(12), "aula")
                    .at("c", monday(12), "aula")
                    .costs(0),
            example(UNPLACED, "alone in the room", tracks())
                    .at("a", monday(9), "aula")
                    .costs(0),
            example(PINNED, "pinned or not", tracks())
                    .at("pinned", monday(9), "aula")
                    .at("a", monday(10), "aula")
                    .costs(1));

    @Override
    List<RoomMixesTracks> rules() {
        return List.of(new RoomMixesTracks());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder tracks() {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))), aDay(TUESDAY, 9, 18))
                .withRooms("aula", "hall", "annex")
                .withBlocksOf("cyber")
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("borders"),
                        aSession("none"),
                        aSession("pinned").onTrack("borders").pinnedTo(monday(9), "aula"));
    }
}
