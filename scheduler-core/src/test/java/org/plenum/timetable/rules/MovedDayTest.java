package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
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

class MovedDayTest extends RuleContract<MovedDay> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "where it was", published()).at("a", monday(10)).costs(0),
            example(SILENCE, "another room alone", published())
                    .at("a", monday(10), "aula")
                    .costs(0),
            example(SILENCE, "it is new", aConference().withSessions("a").withPublished("gone", monday(10), "hall"))
                    .at("a", tuesday(11))
                    .costs(0),
            example(BOUNDARY, "two hours later", published())
                    .at("a", monday(12))
                    .costs(0),
            example(BOUNDARY, "two hours and 5 minutes later: 25 heads and 1 are 3 tens", published())
                    .at("a", monday(12, 5))
                    .costs(3),
            example(TROUBLE, "the same time on another day", published())
                    .at("a", tuesday(10))
                    .costs(3),
            example(
                            BOUNDARY,
                            "an hour later is another day",
                            aConference()
                                    .withDays(aDay(MONDAY, 9, 24), aDay(TUESDAY, 0, 18))
                                    .withSessions("a")
                                    .withPublished("a", monday(23, 30), "hall"))
                    .at("a", tuesday(0, 30))
                    .costs(1),
            example(UNPLACED, "left out: that is another rule's", published()).costs(0),
            example(
                            PINNED,
                            "3 tens, pinned or not",
                            aConference()
                                    .withSessions(aSession("a").expecting(25).pinnedTo(tuesday(10), "hall"))
                                    .withPublished("a", monday(10), "hall"))
                    .at("a", tuesday(10))
                    .costs(3));

    @Override
    List<MovedDay> rules() {
        return List.of(new MovedDay());
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder published() {
        return aConference()
                .withRooms("hall", "aula")
                .withSessions(aSession("a").expecting(25))
                .withPublished("a", monday(10), "hall");
    }
}
