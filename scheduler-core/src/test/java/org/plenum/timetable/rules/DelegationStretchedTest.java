package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegate;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Delegation;
import org.plenum.conference.SessionBuilder;

class DelegationStretchedTest extends RuleContract<DelegationStretched> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one session after the other", everybody(2))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(
                            SILENCE,
                            "a session for nobody in particular beside one for everyone",
                            of(aSession("a").forEveryone(), aSession("b")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "a region each",
                            of(aSession("a").forRegions("north"), aSession("b").forRegions("south")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(TROUBLE, "two at once for an hour: the 2 delegations of one delegate", everybody(2))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(8),
            example(TROUBLE, "three at once for an hour: the one of two delegates as well", everybody(3))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(12),
            example(TROUBLE, "four at once: all 4 delegations", everybody(4))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .at("d", monday(9))
                    .costs(16),
            example(
                            BOUNDARY,
                            "5 minutes at the same time, of one delegation in either region, a started quarter-hour in either",
                            everybody(2))
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .costs(2),
            example(
                            BOUNDARY,
                            "60 minutes of one in the south and 5 of the other are 65, 5 quarter-hours, and 5 in the north",
                            of(
                                    aSession("a").forEveryone(),
                                    aSession("b").forEveryone(),
                                    aSession("c").forRegions("south")))
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .at("c", monday(9, 55))
                    .costs(6),
            example(
                            TROUBLE,
                            "only the south has two at once: 1 delegation of one",
                            of(aSession("a").forEveryone(), aSession("b").forRegions("south")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(4),
            example(
                            TROUBLE,
                            "for everyone and for one delegation alone",
                            of(aSession("a").forEveryone(), aSession("b").forDelegations("NO")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(4),
            example(
                            SILENCE,
                            "for everyone and for one of two delegates alone",
                            of(aSession("a").forEveryone(), aSession("b").forDelegations("IT")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "for everyone and twice for one of two delegates alone",
                            of(
                                    aSession("a").forEveryone(),
                                    aSession("b").forDelegations("IT"),
                                    aSession("c").forDelegations("IT")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(4),
            example(
                            TROUBLE,
                            "named itself and with its region: once a session",
                            of(
                                    aSession("a").forRegions("south").forDelegations("FR"),
                                    aSession("b").forRegions("south").forDelegations("FR", "NO")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(4),
            example(
                            TROUBLE,
                            "the only delegate speaks where nobody is called",
                            of(aSession("a").forEveryone(), aSession("b").with("fr")))
                    .at("a", monday(9))
                    .at("b", monday(9, 30))
                    .costs(2),
            example(
                            SILENCE,
                            "the only delegate speaks in what everybody is called to",
                            of(aSession("a").forEveryone().with("fr")))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "who speaks in one of two for everyone is there, and nobody in the other: FR and NO",
                            of(
                                    aSession("a").forEveryone().with("fr"),
                                    aSession("b").forEveryone()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(8),
            example(
                            TROUBLE,
                            "two delegates of two on one podium leave the other session alone: FR, IT and NO",
                            of(
                                    aSession("a").forEveryone().with("it", "it-2"),
                                    aSession("b").forEveryone()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(12),
            example(
                            BOUNDARY,
                            "one of two speaks elsewhere: the other attends",
                            of(aSession("a").forDelegations("IT"), aSession("b").with("it")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            BOUNDARY,
                            "who is double-booked elsewhere is still one delegate of two",
                            of(
                                    aSession("a").forDelegations("IT"),
                                    aSession("b").with("it"),
                                    aSession("c").with("it")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "more speak elsewhere than it has delegates, and nobody calls it",
                            of(aSession("b").with("fr"), aSession("c").with("fr-2")))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "a delegation without a region",
                            aConference()
                                    .withDelegations(withoutRegion("UN", 1), aDelegation("FR", "south", 2))
                                    .withSessions(
                                            aSession("a").forEveryone(),
                                            aSession("b").forDelegations("UN")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(4),
            example(
                            BOUNDARY,
                            "past midnight: 2 quarter-hours on either day, of one delegation in either region",
                            everybody(2))
                    .at("a", monday(23, 30))
                    .at("b", monday(23, 30))
                    .costs(8),
            example(UNPLACED, "the other one is nowhere", everybody(2))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "an hour of 2 delegations, pinned or not",
                            of(
                                    aSession("a").forEveryone().pinnedTo(monday(9), "hall"),
                                    aSession("b").forEveryone()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(8));

    @Override
    List<DelegationStretched> rules() {
        return List.of(new DelegationStretched());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.4);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder everybody(int sessions) {
        var ids = List.of("a", "b", "c", "d");
        return of(ids.subList(0, sessions).stream()
                .map(id -> aSession(id).forEveryone())
                .toArray(SessionBuilder[]::new));
    }

    private static ConferenceBuilder of(SessionBuilder... sessions) {
        return aConference()
                .withDelegations(
                        aDelegation("FR", "south", 1),
                        aDelegation("IT", "south", 2),
                        aDelegation("NO", "north", 1),
                        aDelegation("SE", "north", 3))
                .withPeople(
                        aDelegate("fr", "FR"), aDelegate("fr-2", "FR"), aDelegate("it", "IT"), aDelegate("it-2", "IT"))
                .withSessions(sessions);
    }

    private static Delegation withoutRegion(String id, int size) {
        return new Delegation(id, id, Optional.empty(), List.of(), size, List.of());
    }
}
