package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.SessionBuilder;

class InterpretationOverbookedTest extends RuleContract<InterpretationOverbooked> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "each has a team", teams(2, "ar"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(SILENCE, "it is not the team for the language that is away", teams(2, "en"))
                    .at("a", monday(14))
                    .at("b", monday(14))
                    .costs(0),
            example(BOUNDARY, "one team, one after the other", teams(1, "ar"))
                    .at("a", monday(14))
                    .at("b", monday(15))
                    .costs(0),
            example(BOUNDARY, "one team, 5 minutes at the same time", teams(1, "ar"))
                    .at("a", monday(14))
                    .at("b", monday(14, 55))
                    .costs(5),
            example(TROUBLE, "no team at all for 60 minutes, twice", teams(2, "zu"))
                    .at("a", monday(9))
                    .at("b", monday(14))
                    .costs(120),
            example(TROUBLE, "the teams of two resources add up; the third session lacks one for 60 minutes", three())
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(60),
            example(
                            TROUBLE,
                            "both units are away from 10 to 12, said twice over: 1 team is missing for 60 minutes",
                            teams(2, "ar"))
                    .at("a", monday(10))
                    .costs(60),
            example(TROUBLE, "past midnight: 30 minutes on either day", teams(1, "ar"))
                    .at("a", monday(23, 30))
                    .at("b", monday(23, 30))
                    .costs(60),
            example(
                            TROUBLE,
                            "what is named twice is needed once",
                            with(aSession("a").interpretedFor("zu", "zu")))
                    .at("a", monday(9))
                    .costs(60),
            example(
                            TROUBLE,
                            "two languages, 60 minutes each",
                            with(aSession("a").interpretedFor("zu", "sw")))
                    .at("a", monday(9))
                    .costs(120),
            example(UNPLACED, "one of them is nowhere", teams(1, "ar"))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            with(aSession("a").interpretedFor("zu").pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .costs(60));

    @Override
    List<InterpretationOverbooked> rules() {
        return List.of(new InterpretationOverbooked());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder teams(int units, String language) {
        return aConference()
                .withResources(
                        aTeam("team", "ar", units, MONDAY_10_TO_11, between(monday(10, 30), monday(12))),
                        aTeam("english", "en", 2))
                .withSessions(
                        aSession("a").interpretedFor(language), aSession("b").interpretedFor(language));
    }

    private static ConferenceBuilder three() {
        return aConference()
                .withResources(aTeam("one", "ar", 1), aTeam("other", "ar", 1))
                .withSessions(
                        aSession("a").interpretedFor("ar"),
                        aSession("b").interpretedFor("ar"),
                        aSession("c").interpretedFor("ar"));
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference().withSessions(sessions);
    }
}
