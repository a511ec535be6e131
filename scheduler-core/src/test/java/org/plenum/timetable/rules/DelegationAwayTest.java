package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aSession;
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

class DelegationAwayTest extends RuleContract<DelegationAway> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "everybody is there", called()).at("a", monday(14)).costs(0),
            example(SILENCE, "voluntary", with(aSession("a").forRegions("south").voluntary()))
                    .at("a", monday(10))
                    .costs(0),
            example(
                            SILENCE,
                            "for another delegation",
                            with(aSession("a").forDelegations("NO").compulsory()))
                    .at("a", monday(10))
                    .costs(0),
            example(SILENCE, "for nobody in particular", with(aSession("a").compulsory()))
                    .at("a", monday(10))
                    .costs(0),
            example(BOUNDARY, "ends when the delegation leaves", called())
                    .at("a", monday(9))
                    .costs(0),
            example(
                            BOUNDARY,
                            "5 minutes, a started quarter-hour, of 1 delegate",
                            with(aSession("a").forDelegations("FR").compulsory()))
                    .at("a", monday(9, 5))
                    .costs(1),
            example(BOUNDARY, "5 minutes of 1 and of 2 delegates are 15 in all", called())
                    .at("a", monday(9, 5))
                    .costs(1),
            example(TROUBLE, "4 quarter-hours, away twice over, of 1 and of 2 delegates", called())
                    .at("a", monday(10))
                    .costs(12),
            example(
                            TROUBLE,
                            "for everyone: the same",
                            with(aSession("a").forEveryone().compulsory()))
                    .at("a", monday(10))
                    .costs(12),
            example(
                            TROUBLE,
                            "named itself and with its region: once",
                            with(aSession("a")
                                    .forRegions("south")
                                    .forDelegations("IT")
                                    .compulsory()))
                    .at("a", monday(10))
                    .costs(12),
            example(UNPLACED, "nowhere", called()).costs(0),
            example(
                            PINNED,
                            "4 quarter-hours of 3 delegates, pinned or not",
                            with(aSession("a").forRegions("south").compulsory().pinnedTo(monday(10), "hall")))
                    .at("a", monday(10))
                    .costs(12));

    @Override
    List<DelegationAway> rules() {
        return List.of(new DelegationAway());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder called() {
        return with(aSession("a").forRegions("south").compulsory());
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference()
                .withDelegations(
                        aDelegation("FR", "south", 1, MONDAY_10_TO_11, between(monday(10, 30), monday(11))),
                        aDelegation("IT", "south", 2, MONDAY_10_TO_11),
                        aDelegation("NO", "north", 5))
                .withSessions(session);
    }
}
