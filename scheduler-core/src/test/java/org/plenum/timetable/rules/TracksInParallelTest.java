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

class TracksInParallelTest extends RuleContract<TracksInParallel> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "in two blocks", tracks())
                    .at("a", monday(9), "aula")
                    .at("c", monday(14), "hall")
                    .costs(0),
            example(TROUBLE, "in one block, though one after the other", tracks())
                    .at("a", monday(9), "aula")
                    .at("c", monday(11), "hall")
                    .costs(1),
            example(TROUBLE, "two rooms beside one", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "annex")
                    .at("c", monday(9), "hall")
                    .costs(2),
            example(BOUNDARY, "two talks in one room are one room", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "aula")
                    .at("c", monday(9), "hall")
                    .costs(1),
            example(BOUNDARY, "one track beside itself", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "hall")
                    .costs(0),
            example(BOUNDARY, "tracks of two pairs, neither with its own counterpart", tracks())
                    .at("a", monday(9), "aula")
                    .at("e", monday(9), "hall")
                    .costs(0),
            example(UNPLACED, "the other is not on", tracks())
                    .at("a", monday(9), "aula")
                    .costs(0),
            example(PINNED, "pinned or not", tracks())
                    .at("a", monday(9), "aula")
                    .at("pinned", monday(9), "hall")
                    .costs(1));

    @Override
    List<TracksInParallel> rules() {
        return List.of(
                new TracksInParallel(TracksInParallel.Why.SIMILAR),
                new TracksInParallel(TracksInParallel.Why.SAME_CHAIR));
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.8).withSessions(12);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder tracks() {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))), aDay(TUESDAY, 9, 18))
                .withRooms("aula", "hall", "annex")
                .withSimilar("borders", "cyber", 1)
                .withSimilar("drugs", "fraud", 1)
                .withChairsOf("cyber", "ada", "ben")
                .withChairsOf("borders", "cyd", "ben")
                .withChairsOf("drugs", "dan")
                .withChairsOf("fraud", "dan")
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("borders"),
                        aSession("e").onTrack("drugs"),
                        aSession("pinned").onTrack("borders").pinnedTo(monday(9), "hall"));
    }
}
