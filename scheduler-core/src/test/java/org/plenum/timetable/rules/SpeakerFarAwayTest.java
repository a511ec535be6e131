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

class SpeakerFarAwayTest extends RuleContract<SpeakerFarAway> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "an afternoon in Paris is one in Berlin", talks())
                    .at("near", monday(13), "aula")
                    .costs(0),
            example(TROUBLE, "the morning in Paris ends at 19:00 in Tokyo, the afternoon at 1:00", talks())
                    .at("tokyo", monday(13), "aula")
                    .costs(40), // 10 harsh points for each of four quarter-hours
            example(BOUNDARY, "16:00 to 19:00 in Tokyo is no trouble", talks())
                    .at("tokyo", monday(9), "aula")
                    .costs(0),
            example(BOUNDARY, "7:00 to 12:00 in New York can be borne", talks())
                    .at("york", monday(13), "aula")
                    .costs(4),
            example(UNPLACED, "who has no place has no hours", talks()).costs(0),
            example(PINNED, "pinned or not", talks())
                    .at("pinned", monday(13), "aula")
                    .costs(40));

    @Override
    List<SpeakerFarAway> rules() {
        return List.of(new SpeakerFarAway());
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
                        aSession("near").from("Europe/Berlin"),
                        aSession("tokyo").from("Asia/Tokyo"),
                        aSession("york").from("America/New_York"),
                        aSession("pinned").from("Asia/Tokyo").pinnedTo(monday(13), "aula"));
    }
}
