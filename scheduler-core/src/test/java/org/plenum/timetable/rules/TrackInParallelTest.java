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

class TrackInParallelTest extends RuleContract<TrackInParallel> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "two tracks", tracks("cyber", "borders"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(SILENCE, "no track is no track in common", aConference().withSessions("a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(BOUNDARY, "one after the other", tracks("cyber", "cyber"))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(BOUNDARY, "5 minutes at the same time", tracks("cyber", "cyber"))
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .costs(5),
            example(TROUBLE, "60 minutes", tracks("cyber", "cyber"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(UNPLACED, "one of them is nowhere", tracks("cyber", "cyber"))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            aConference()
                                    .withSessions(
                                            aSession("a").onTrack("cyber").pinnedTo(monday(9), "hall"),
                                            aSession("b").onTrack("cyber")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60));

    @Override
    List<TrackInParallel> rules() {
        return List.of(new TrackInParallel());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder tracks(String one, String other) {
        return aConference()
                .withSessions(aSession("a").onTrack(one), aSession("b").onTrack(other));
    }
}
