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

class TalkOutOfPositionTest extends RuleContract<TalkOutOfPosition> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "first, any, third", talks())
                    .at("first", monday(9), "aula")
                    .at("any", monday(10), "aula")
                    .at("third", monday(11), "aula")
                    .costs(0),
            example(TROUBLE, "the third before the first", talks())
                    .at("third", monday(9), "aula")
                    .at("first", monday(10), "aula")
                    .costs(2),
            example(
                            TROUBLE,
                            "the second before the first, where every talk has a position",
                            aConference()
                                    .withSessions(
                                            aSession("first").onTrack("cyber").at(1),
                                            aSession("second").onTrack("cyber").at(2)))
                    .at("second", monday(9), "hall")
                    .at("first", monday(10), "hall")
                    .costs(2),
            example(BOUNDARY, "the one without a position takes one", talks())
                    .at("any", monday(9), "aula")
                    .at("first", monday(10), "aula")
                    .costs(1),
            example(BOUNDARY, "within a block a room is read to its end before the next", talks())
                    .at("first", monday(11), "aula")
                    .at("any", monday(9), "hall")
                    .at("third", monday(10), "hall")
                    .costs(0),
            example(BOUNDARY, "a block is read to its end before the next", talks())
                    .at("first", monday(11), "hall")
                    .at("any", monday(13), "aula")
                    .at("third", tuesday(9), "aula")
                    .costs(0),
            example(UNPLACED, "the first is missing", talks())
                    .at("third", monday(9), "aula")
                    .costs(1),
            example(BOUNDARY, "pinned or not, it takes its position", talks())
                    .at("pinned", monday(9), "hall")
                    .at("first", monday(9), "aula")
                    .costs(0),
            example(PINNED, "pinned or not", talks())
                    .at("pinned", monday(9), "hall")
                    .costs(1));

    @Override
    List<TalkOutOfPosition> rules() {
        return List.of(new TalkOutOfPosition());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
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
                        aSession("first").onTrack("cyber").at(1),
                        aSession("any").onTrack("cyber"),
                        aSession("third").onTrack("cyber").at(3),
                        aSession("pinned").onTrack("cyber").at(2).pinnedTo(monday(9), "hall"),
                        aSession("without-a-track").at(5));
    }
}
