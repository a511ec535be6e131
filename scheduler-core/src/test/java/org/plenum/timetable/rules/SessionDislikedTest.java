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

class SessionDislikedTest extends RuleContract<SessionDisliked> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "another time and room", sessions())
                    .at("a", monday(14), "hall")
                    .costs(0),
            example(TROUBLE, "two points for each of four quarter-hours", sessions())
                    .at("a", monday(9), "aula")
                    .costs(8),
            example(BOUNDARY, "a started step counts whole", sessions())
                    .at("short", monday(9), "aula")
                    .costs(6),
            example(UNPLACED, "who has no place dislikes none", sessions()).costs(0),
            example(PINNED, "pinned or not", sessions())
                    .at("pinned", monday(9), "aula")
                    .costs(4));

    @Override
    List<SessionDisliked> rules() {
        return List.of(new SessionDisliked(SessionDisliked.What.TIME), new SessionDisliked(SessionDisliked.What.ROOM));
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder sessions() {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12), monday(13))), aDay(TUESDAY, 9, 18))
                .withRooms("aula", "hall", "annex")
                .withDislike(Dislike.Of.SESSION, "a", between(monday(9, 45), monday(12)), 2)
                .withDislike(Dislike.Of.SESSION, "a", "aula", 2)
                .withDislike(Dislike.Of.SESSION, "short", between(monday(9), monday(12)), 3)
                .withDislike(Dislike.Of.SESSION, "short", "aula", 3)
                .withDislike(Dislike.Of.SESSION, "pinned", between(monday(9), monday(12)), 1)
                .withDislike(Dislike.Of.SESSION, "pinned", "aula", 1)
                .withSessions(
                        aSession("a"), // an hour: four steps of the grid
                        aSession("short").lasting(20),
                        aSession("pinned").pinnedTo(monday(9), "aula"));
    }
}
