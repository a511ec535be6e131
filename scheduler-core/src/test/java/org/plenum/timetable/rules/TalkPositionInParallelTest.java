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

class TalkPositionInParallelTest extends RuleContract<TalkPositionInParallel> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one after the other", talks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "hall")
                    .costs(0),
            example(TROUBLE, "an hour at once", talks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "hall")
                    .costs(4),
            example(BOUNDARY, "a started step counts whole", talks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9, 50), "hall")
                    .costs(1),
            example(BOUNDARY, "one without a position", talks())
                    .at("a", monday(9), "aula")
                    .at("any", monday(9), "hall")
                    .costs(0),
            example(BOUNDARY, "and where that one starts first", talks())
                    .at("any", monday(9), "hall")
                    .at("a", monday(9, 30), "aula")
                    .costs(0),
            example(
                            TROUBLE,
                            "an hour at once, where every talk has a position",
                            aConference()
                                    .withRooms("aula", "hall")
                                    .withSessions(
                                            aSession("a").onTrack("cyber").at(1),
                                            aSession("b").onTrack("cyber").at(2)))
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "hall")
                    .costs(4),
            example(UNPLACED, "the other has no place", talks())
                    .at("a", monday(9), "aula")
                    .costs(0),
            example(PINNED, "pinned or not", talks())
                    .at("a", monday(9), "hall")
                    .at("pinned", monday(9), "aula")
                    .costs(4));

    @Override
    List<TalkPositionInParallel> rules() {
        return List.of(new TalkPositionInParallel());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.8).withSessions(12);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder talks() {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))), aDay(TUESDAY, 9, 18))
                .withRooms("aula", "hall", "annex")
                .withSessions(
                        aSession("a").onTrack("cyber").at(1),
                        aSession("b").onTrack("cyber").at(2),
                        aSession("any").onTrack("cyber"),
                        aSession("pinned").onTrack("cyber").at(3).pinnedTo(monday(9), "aula"));
    }
}
