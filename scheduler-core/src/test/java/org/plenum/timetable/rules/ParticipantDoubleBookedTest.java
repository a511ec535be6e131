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

class ParticipantDoubleBookedTest extends RuleContract<ParticipantDoubleBooked> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one after the other", talks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(10), "hall")
                    .costs(0),
            example(TROUBLE, "an hour at once is four quarter-hours", talks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9), "hall")
                    .costs(4),
            example(BOUNDARY, "a started step counts whole", talks())
                    .at("a", monday(9), "aula")
                    .at("b", monday(9, 50), "hall")
                    .costs(1),
            example(TROUBLE, "who comes for the one chairs the other's track", talks())
                    .at("a", monday(9), "aula")
                    .at("chaired", monday(9), "hall")
                    .costs(4),
            example(SILENCE, "strangers", talks())
                    .at("a", monday(9), "aula")
                    .at("strange", monday(9), "hall")
                    .costs(0),
            example(BOUNDARY, "others chair the other's track", talks())
                    .at("strange", monday(9), "aula")
                    .at("chaired", monday(9), "hall")
                    .costs(0),
            example(UNPLACED, "the other has no place", talks())
                    .at("a", monday(9), "aula")
                    .costs(0),
            example(PINNED, "pinned or not", talks())
                    .at("a", monday(9), "hall")
                    .at("pinned", monday(9), "aula")
                    .costs(4));

    @Override
    List<ParticipantDoubleBooked> rules() {
        return List.of(new ParticipantDoubleBooked(TalkRole.PRESENTER), new ParticipantDoubleBooked(TalkRole.ATTENDEE));
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
                .withChairsOf("borders", "ada", "ben")
                .withSessions(
                        aSession("a").onTrack("cyber").presentedBy("ada").wantedBy("ben"),
                        aSession("b").onTrack("cyber").presentedBy("ada", "cyd").wantedBy("ben"),
                        aSession("chaired").onTrack("borders"),
                        aSession("own").onTrack("borders").presentedBy("ada").wantedBy("ben"),
                        aSession("strange").onTrack("cyber").presentedBy("dan").wantedBy("eve"),
                        aSession("pinned")
                                .onTrack("cyber")
                                .presentedBy("ada")
                                .wantedBy("ben")
                                .pinnedTo(monday(9), "aula"));
    }
}
