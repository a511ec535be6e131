package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
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
import org.plenum.conference.ConferenceBuilder;

class TrackScatteredTest extends RuleContract<TrackScattered> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one track after the other", tracks())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("x", monday(11))
                    .at("y", monday(14))
                    .costs(0),
            example(TROUBLE, "another track's session between two", tracks())
                    .at("a", monday(9))
                    .at("x", monday(10))
                    .at("b", monday(11))
                    .costs(1),
            example(TROUBLE, "two sessions of others between two are one gap", tracks())
                    .at("a", monday(9))
                    .at("x", monday(10))
                    .at("y", monday(10, 30))
                    .at("b", monday(11))
                    .costs(1),
            example(TROUBLE, "in turns: a gap of either track", tracks())
                    .at("a", monday(9))
                    .at("x", monday(10))
                    .at("b", monday(11))
                    .at("y", monday(11, 30))
                    .costs(2),
            example(TROUBLE, "three of a track, each apart from the next: 2 gaps, and 1 of the other track", tracks())
                    .at("a", monday(9))
                    .at("x", monday(9, 30))
                    .at("b", monday(10))
                    .at("y", monday(10, 30))
                    .at("c", monday(11))
                    .costs(3),
            example(SILENCE, "between them a session without a track", tracks())
                    .at("a", monday(9))
                    .at("free", monday(10))
                    .at("b", monday(11))
                    .costs(0),
            example(SILENCE, "another track's session in another room", tracks())
                    .at("a", monday(9))
                    .at("x", monday(10), "aula")
                    .at("b", monday(11))
                    .costs(0),
            example(BOUNDARY, "noon lies between", tracks())
                    .at("a", monday(9))
                    .at("x", monday(11))
                    .at("b", monday(12))
                    .costs(0),
            example(BOUNDARY, "all from noon on", tracks())
                    .at("a", monday(12))
                    .at("x", monday(13))
                    .at("b", monday(14))
                    .costs(1),
            example(BOUNDARY, "the longest break is later than noon: all lie before it", lunch())
                    .at("a", monday(11))
                    .at("x", monday(12))
                    .at("b", monday(12, 45))
                    .costs(1),
            example(BOUNDARY, "and it lies between", lunch())
                    .at("a", monday(12))
                    .at("x", monday(12, 45))
                    .at("b", monday(14))
                    .costs(0),
            example(BOUNDARY, "it starts with one of them: not between", tracks())
                    .at("a", monday(9))
                    .at("x", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(BOUNDARY, "it starts with the other of them: not between", tracks())
                    .at("a", monday(9))
                    .at("x", monday(10))
                    .at("b", monday(10))
                    .costs(0),
            example(SILENCE, "days of their own", tracks())
                    .at("a", monday(9))
                    .at("x", monday(10))
                    .at("b", tuesday(11))
                    .costs(0),
            example(BOUNDARY, "what starts with the first or with the last lies between no longer", tracks())
                    .at("a", monday(9))
                    .at("x", monday(9))
                    .at("y", monday(11))
                    .at("b", monday(11))
                    .costs(0),
            example(
                            BOUNDARY,
                            "of two breaks that are as long the first parts the day, here after the first session",
                            teas())
                    .at("a", monday(9))
                    .at("x", monday(11))
                    .at("b", monday(12))
                    .costs(0),
            example(
                            BOUNDARY,
                            "in whatever order they are listed",
                            tracks().withDays(withBreaks(
                                    aDay(MONDAY, 9, 18),
                                    between(monday(15), monday(15, 30)),
                                    between(monday(10), monday(10, 30)))))
                    .at("a", monday(9))
                    .at("x", monday(11))
                    .at("b", monday(12))
                    .costs(0),
            example(UNPLACED, "what would lie between is nowhere", tracks())
                    .at("a", monday(9))
                    .at("b", monday(11))
                    .costs(0),
            example(
                            PINNED,
                            "1 gap, pinned or not",
                            aConference()
                                    .withSessions(
                                            aSession("a").onTrack("cyber"),
                                            aSession("x").onTrack("borders").pinnedTo(monday(10), "hall"),
                                            aSession("b").onTrack("cyber")))
                    .at("a", monday(9))
                    .at("x", monday(10))
                    .at("b", monday(11))
                    .costs(1));

    @Override
    List<TrackScattered> rules() {
        return List.of(new TrackScattered());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(20).withZest(0.9);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder tracks() {
        return aConference()
                .withRooms("hall", "aula")
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("cyber"),
                        aSession("x").onTrack("borders"),
                        aSession("y").onTrack("borders"),
                        aSession("free"));
    }

    private static ConferenceBuilder teas() {
        return tracks().withDays(withBreaks(
                aDay(MONDAY, 9, 18), between(monday(10), monday(10, 30)), between(monday(15), monday(15, 30))));
    }

    /** Coffee before lunch, which is longer. */
    private static ConferenceBuilder lunch() {
        return tracks().withDays(withBreaks(
                aDay(MONDAY, 9, 18),
                between(monday(10, 30), monday(11)),
                between(monday(13), monday(14)),
                between(monday(15), monday(15, 30))));
    }
}
