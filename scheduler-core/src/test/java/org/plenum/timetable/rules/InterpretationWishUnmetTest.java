package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
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

class InterpretationWishUnmetTest extends RuleContract<InterpretationWishUnmet> {
    private static final List<Example> EXAMPLES = List.of(
            example(
                            SILENCE,
                            "a team is left",
                            teams(
                                    2,
                                    aSession("a").interpretedFor("ar"),
                                    aSession("b").wishingFor("ar")))
                    .at("a", monday(14))
                    .at("b", monday(14))
                    .costs(0),
            example(SILENCE, "needed, not wished", teams(0, aSession("a").interpretedFor("ar")))
                    .at("a", monday(14))
                    .costs(0),
            example(
                            SILENCE,
                            "what is needed is not wished for as well",
                            teams(0, aSession("a").interpretedFor("ar").wishingFor("ar")))
                    .at("a", monday(14))
                    .costs(0),
            example(BOUNDARY, "the team is free again just then", one())
                    .at("a", monday(14))
                    .at("b", monday(15))
                    .costs(0),
            example(BOUNDARY, "5 minutes later it is free, a started quarter-hour", one())
                    .at("a", monday(14))
                    .at("b", monday(14, 55))
                    .costs(1),
            example(TROUBLE, "the only team is needed elsewhere for an hour", one())
                    .at("a", monday(14))
                    .at("b", monday(14))
                    .costs(4),
            example(
                            TROUBLE,
                            "two wish for the only team: one gets it",
                            teams(
                                    1,
                                    aSession("a").wishingFor("ar"),
                                    aSession("b").wishingFor("ar")))
                    .at("a", monday(14))
                    .at("b", monday(14))
                    .costs(4),
            example(
                            TROUBLE,
                            "two wish for it while it is needed",
                            teams(
                                    1,
                                    aSession("a").interpretedFor("ar"),
                                    aSession("b").wishingFor("ar"),
                                    aSession("c").wishingFor("ar")))
                    .at("a", monday(14))
                    .at("b", monday(14))
                    .at("c", monday(14))
                    .costs(8),
            example(
                            TROUBLE,
                            "two need the only team: that is another rule's, and the wish goes unmet once",
                            teams(
                                    1,
                                    aSession("a").interpretedFor("ar"),
                                    aSession("b").interpretedFor("ar"),
                                    aSession("c").wishingFor("ar")))
                    .at("a", monday(14))
                    .at("b", monday(14))
                    .at("c", monday(14))
                    .costs(4),
            example(
                            TROUBLE,
                            "the teams are away from 10 to 11: 2 quarter-hours",
                            teams(2, aSession("b").wishingFor("ar")))
                    .at("b", monday(9, 30))
                    .costs(2),
            example(
                            TROUBLE,
                            "no team at all for either language",
                            teams(2, aSession("b").wishingFor("zu", "sw", "zu")))
                    .at("b", monday(14))
                    .costs(8),
            example(UNPLACED, "who needs it is nowhere", one())
                    .at("b", monday(14))
                    .costs(0),
            example(
                            PINNED,
                            "an hour, pinned or not",
                            teams(0, aSession("b").wishingFor("ar").pinnedTo(monday(14), "hall")))
                    .at("b", monday(14))
                    .costs(4));

    @Override
    List<InterpretationWishUnmet> rules() {
        return List.of(new InterpretationWishUnmet());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder one() {
        return teams(1, aSession("a").interpretedFor("ar"), aSession("b").wishingFor("ar"));
    }

    private static ConferenceBuilder teams(int units, SessionBuilder... sessions) {
        return aConference()
                .withResources(aTeam("team", "ar", units, MONDAY_10_TO_11), aTeam("english", "en", 2))
                .withSessions(sessions);
    }
}
