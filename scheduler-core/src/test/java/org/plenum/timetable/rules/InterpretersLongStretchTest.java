package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
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

class InterpretersLongStretchTest extends RuleContract<InterpretersLongStretch> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one hour", sessions()).at("hour", monday(9)).costs(0),
            example(BOUNDARY, "three hours", sessions()).at("three", monday(9)).costs(0),
            example(BOUNDARY, "three hours and 5 minutes, a started quarter-hour", sessions())
                    .at("three", monday(9))
                    .at("five", monday(12))
                    .costs(1),
            example(TROUBLE, "four hours, 4 quarter-hours too long", sessions())
                    .at("hour", monday(9))
                    .at("three", monday(10))
                    .costs(4),
            example(BOUNDARY, "10 minutes are no break: 4 hours and 10 minutes", sessions())
                    .at("hour", monday(9))
                    .at("three", monday(10, 10))
                    .costs(5),
            example(BOUNDARY, "15 minutes are a break", sessions())
                    .at("hour", monday(9))
                    .at("three", monday(10, 15))
                    .costs(0),
            example(TROUBLE, "two sessions that overlap are one stretch of 3 hours and a half", sessions())
                    .at("hour", monday(8, 30))
                    .at("three", monday(9))
                    .costs(2),
            example(TROUBLE, "two stretches of four hours", sessions())
                    .at("hour", monday(9))
                    .at("three", monday(10))
                    .at("hour2", monday(14))
                    .at("three2", monday(15))
                    .costs(8),
            example(SILENCE, "another language", sessions())
                    .at("three", monday(9))
                    .at("spanish", monday(12))
                    .costs(0),
            example(TROUBLE, "two languages, four hours each", sessions())
                    .at("both", monday(9))
                    .at("three", monday(10))
                    .at("spanish", monday(10))
                    .costs(8),
            example(SILENCE, "what is only wished for", sessions())
                    .at("three", monday(9))
                    .at("wish", monday(12))
                    .costs(0),
            example(BOUNDARY, "midnight ends a stretch: 2 hours and 2 hours", sessions())
                    .at("three", monday(22))
                    .at("hour", tuesday(1))
                    .costs(0),
            example(UNPLACED, "the fourth hour is nowhere", sessions())
                    .at("three", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "4 quarter-hours, pinned or not",
                            aConference()
                                    .withResources(aTeam("team", "ar", 1))
                                    .withSessions(aSession("a")
                                            .lasting(240)
                                            .interpretedFor("ar")
                                            .pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .costs(4));

    @Override
    List<InterpretersLongStretch> rules() {
        return List.of(new InterpretersLongStretch());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(10).withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder sessions() {
        return aConference()
                .withResources(aTeam("team", "ar", 1), aTeam("other", "es", 1))
                .withSessions(
                        aSession("five").lasting(5).interpretedFor("ar"),
                        aSession("hour").interpretedFor("ar"),
                        aSession("hour2").interpretedFor("ar"),
                        aSession("three").lasting(180).interpretedFor("ar"),
                        aSession("three2").lasting(180).interpretedFor("ar"),
                        aSession("spanish").lasting(180).interpretedFor("es"),
                        aSession("both").interpretedFor("ar", "es", "ar"),
                        aSession("wish").wishingFor("ar"));
    }
}
