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
import org.plenum.conference.Preferences.Dislike;

class BlockDislikedTest extends RuleContract<BlockDisliked> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "another block and room", tracks())
                    .at("a", monday(14), "hall")
                    .costs(0),
            example(TROUBLE, "a session where nobody likes it", tracks())
                    .at("a", monday(9), "aula")
                    .costs(7),
            example(BOUNDARY, "a block counts once, however many sessions it holds", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(11), "aula")
                    .costs(7),
            example(BOUNDARY, "without a track, in that room when it is liked", tracks())
                    .at("any", monday(14), "aula")
                    .costs(0),
            example(UNPLACED, "who has no place dislikes none", tracks()).costs(0),
            example(PINNED, "pinned or not", tracks())
                    .at("pinned", monday(9), "aula")
                    .costs(7));

    @Override
    List<BlockDisliked> rules() {
        return List.of(
                new BlockDisliked(BlockDisliked.What.TRACK_AT_TIME),
                new BlockDisliked(BlockDisliked.What.TRACK_IN_ROOM),
                new BlockDisliked(BlockDisliked.What.ROOM_AT_TIME));
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
                .withDislike(Dislike.Of.TRACK, "cyber", between(monday(11), monday(12)), 7)
                .withDislike(Dislike.Of.TRACK, "cyber", "aula", 3)
                .withDislike(Dislike.Of.TRACK, "cyber", "aula", 4)
                .withDislike(Dislike.Of.ROOM, "aula", between(monday(8), monday(10)), 7)
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("any"),
                        aSession("pinned").onTrack("cyber").pinnedTo(monday(9), "aula"));
    }
}
