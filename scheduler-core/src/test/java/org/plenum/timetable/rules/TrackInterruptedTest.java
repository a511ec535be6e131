package org.plenum.timetable.rules;

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
import org.plenum.conference.ConferenceBuilder;

class TrackInterruptedTest extends RuleContract<TrackInterrupted> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "in one block", tracks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "hall")
                    .costs(0),
            example(BOUNDARY, "in the next block, over a break or a night", tracks())
                    .at("a", monday(10), "aula")
                    .at("b", monday(14), "hall")
                    .at("c", tuesday(9), "hall")
                    .costs(0),
            example(BOUNDARY, "in the second block and the third", tracks())
                    .at("a", monday(14), "aula")
                    .at("b", tuesday(9), "hall")
                    .costs(0),
            example(TROUBLE, "not on in the afternoon between", tracks())
                    .at("a", monday(10), "aula")
                    .at("b", tuesday(14), "hall")
                    .costs(1),
            example(UNPLACED, "the one between has no place", tracks())
                    .at("a", monday(10), "aula")
                    .at("c", tuesday(9), "aula")
                    .costs(1),
            example(PINNED, "pinned or not", tracks())
                    .at("a", tuesday(9), "aula")
                    .at("pinned", monday(9), "hall")
                    .costs(1));

    @Override
    List<TrackInterrupted> rules() {
        return List.of(new TrackInterrupted());
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
                .withBlocksOf("cyber")
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("cyber"),
                        aSession("pinned").onTrack("cyber").pinnedTo(monday(9), "hall"));
    }
}
