package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aRoom;
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

class FarApartTest extends RuleContract<FarApart> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "one building", ada("main", "main"))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(0),
            example(
                            SILENCE,
                            "the annex is in no building that is known",
                            aConference()
                                    .withRooms(aRoom("hall").inBuilding("main"), aRoom("annex"))
                                    .withSessions(
                                            aSession("a").with("ada"),
                                            aSession("b").with("ada")))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(0),
            example(SILENCE, "one room", ada("main", "wing"))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "hall")
                    .costs(0),
            example(
                            SILENCE,
                            "nobody has to be in both",
                            rooms("main", "wing")
                                    .withSessions(
                                            aSession("a").with("ada"),
                                            aSession("b").with("ben")))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(0),
            example(SILENCE, "they overlap: that is another rule's", ada("main", "wing"))
                    .at("a", monday(9), "hall")
                    .at("b", monday(9, 55), "annex")
                    .costs(0),
            example(BOUNDARY, "no minute between them", ada("main", "wing"))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(1),
            example(BOUNDARY, "10 minutes between them, the later one named first", ada("main", "wing"))
                    .at("a", monday(10, 10), "hall")
                    .at("b", monday(9), "annex")
                    .costs(1),
            example(BOUNDARY, "15 minutes will do", ada("main", "wing"))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10, 15), "annex")
                    .costs(0),
            example(
                            TROUBLE,
                            "two people and a region in common are one pair",
                            rooms("main", "wing")
                                    .withSessions(
                                            aSession("a")
                                                    .with("ada", "ben")
                                                    .forRegions("north")
                                                    .compulsory(),
                                            aSession("b")
                                                    .with("ben", "ada")
                                                    .forRegions("north")
                                                    .compulsory()))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(1),
            example(TROUBLE, "a region in common", regions("north", "north"))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(1),
            example(SILENCE, "a region each", regions("north", "south"))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(0),
            example(
                            SILENCE,
                            "a region in common, but one of them is voluntary",
                            rooms("main", "wing")
                                    .withSessions(
                                            aSession("a").forRegions("north").compulsory(),
                                            aSession("b").forRegions("north").voluntary()))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(0),
            example(
                            TROUBLE,
                            "everyone has to be in one, a region in the other",
                            rooms("main", "wing")
                                    .withSessions(
                                            aSession("a").forEveryone().compulsory(),
                                            aSession("b").forRegions("north").compulsory()))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(1),
            example(
                            TROUBLE,
                            "everyone has to be in both",
                            rooms("main", "wing")
                                    .withSessions(
                                            aSession("a").forEveryone().compulsory(),
                                            aSession("b").forEveryone().compulsory()))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(1),
            example(
                            SILENCE,
                            "everyone in one, only two delegations in the other",
                            rooms("main", "wing")
                                    .withDelegations(aDelegation("FR", "south", 1), aDelegation("NO", "north", 1))
                                    .withSessions(
                                            aSession("a").forEveryone().compulsory(),
                                            aSession("b")
                                                    .forDelegations("FR", "NO")
                                                    .compulsory()))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(0),
            example(
                            TROUBLE,
                            "three in a row, there and back: 2 pairs",
                            rooms("main", "wing")
                                    .withSessions(
                                            aSession("a").with("ada"),
                                            aSession("b").with("ada"),
                                            aSession("c").with("ada")))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .at("c", monday(11), "hall")
                    .costs(2),
            example(UNPLACED, "one of them is nowhere", ada("main", "wing"))
                    .at("a", monday(9), "hall")
                    .costs(0),
            example(
                            PINNED,
                            "1 pair, pinned or not",
                            rooms("main", "wing")
                                    .withSessions(
                                            aSession("a").with("ada").pinnedTo(monday(9), "hall"),
                                            aSession("b").with("ada")))
                    .at("a", monday(9), "hall")
                    .at("b", monday(10), "annex")
                    .costs(1));

    @Override
    List<FarApart> rules() {
        return List.of(new FarApart());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(20).withZest(0.8);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder ada(String one, String other) {
        return rooms(one, other)
                .withSessions(aSession("a").with("ada"), aSession("b").with("ada"));
    }

    private static ConferenceBuilder regions(String one, String other) {
        return rooms("main", "wing")
                .withSessions(
                        aSession("a").forRegions(one).compulsory(),
                        aSession("b").forRegions(other).compulsory());
    }

    private static ConferenceBuilder rooms(String one, String other) {
        return aConference()
                .withRooms(aRoom("hall").inBuilding(one), aRoom("annex").inBuilding(other));
    }
}
