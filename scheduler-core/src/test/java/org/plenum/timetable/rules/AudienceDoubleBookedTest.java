package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
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
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

class AudienceDoubleBookedTest extends RuleContract<AudienceDoubleBooked> {
    private static final List<Example> EXAMPLES = List.of(
            example(
                            SILENCE,
                            "two regions",
                            both(
                                    aSession("a").forRegions("north"),
                                    aSession("b").forRegions("south")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "one is voluntary",
                            with(
                                    aSession("a").forRegions("north").compulsory(),
                                    aSession("b").forRegions("north").voluntary()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "everyone, and nobody in particular",
                            both(aSession("a").forEveryone(), aSession("b")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            BOUNDARY,
                            "one after the other",
                            both(
                                    aSession("a").forRegions("north"),
                                    aSession("b").forRegions("north")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(
                            BOUNDARY,
                            "5 minutes at the same time",
                            both(
                                    aSession("a").forRegions("north"),
                                    aSession("b").forRegions("north")))
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .costs(5),
            example(
                            TROUBLE,
                            "a region with a delegation of it",
                            both(
                                    aSession("a").forRegions("north"),
                                    aSession("b").forDelegations("NO")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            SILENCE,
                            "a region with a delegation of another",
                            both(
                                    aSession("a").forRegions("north"),
                                    aSession("b").forDelegations("FR")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "a delegation twice",
                            both(
                                    aSession("a").forDelegations("FR"),
                                    aSession("b").forDelegations("NO", "FR")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            TROUBLE,
                            "a person twice",
                            both(aSession("a").forPeople("ada"), aSession("b").forPeople("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            TROUBLE,
                            "everyone with anybody",
                            both(aSession("a").forEveryone(), aSession("b").forPeople("ada")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            TROUBLE,
                            "several in common count once: 60 minutes for the pair",
                            both(
                                    aSession("a").forDelegations("FR", "NO"),
                                    aSession("b").forDelegations("NO", "FR")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            TROUBLE,
                            "a roundtable is compulsory by itself",
                            with(
                                    aSession("a")
                                            .ofKind(Session.Kind.ROUNDTABLE)
                                            .forRegions("north"),
                                    aSession("b")
                                            .ofKind(Session.Kind.ROUNDTABLE)
                                            .forRegions("north")))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60),
            example(
                            UNPLACED,
                            "one of them is nowhere",
                            both(aSession("a").forEveryone(), aSession("b").forEveryone()))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            both(
                                    aSession("a").forEveryone().pinnedTo(monday(9), "hall"),
                                    aSession("b").forEveryone()))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(60));

    @Override
    List<AudienceDoubleBooked> rules() {
        return List.of(new AudienceDoubleBooked());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.4);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder both(SessionBuilder one, SessionBuilder other) {
        return with(one.compulsory(), other.compulsory());
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference()
                .withDelegations(aDelegation("NO", "north", 1), aDelegation("FR", "south", 1))
                .withSessions(sessions);
    }
}
