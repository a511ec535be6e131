package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aResource;
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
import org.plenum.conference.SessionBuilder;

class ResourceOverbookedTest extends RuleContract<ResourceOverbooked> {

    @Override
    List<ResourceOverbooked> rules() {
        return List.of(new ResourceOverbooked());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(4);
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(SILENCE, "2 of 3 units", kits(1, 1))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(0),
                example(BOUNDARY, "3 of 3 units", kits(1, 2))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(0),
                example(BOUNDARY, "4 of 3 units for 60 minutes", kits(2, 2))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(60),
                example(BOUNDARY, "one after the other", kits(2, 2))
                        .at("a", monday(14))
                        .at("b", monday(15))
                        .costs(0),
                example(TROUBLE, "6 of 3 units for 30 minutes", kits(3, 3))
                        .at("a", monday(14))
                        .at("b", monday(14, 30))
                        .costs(90),
                example(TROUBLE, "5 of 3 units by one session", kits(5, 1))
                        .at("a", monday(14))
                        .costs(120),
                example(TROUBLE, "all are away from 10 to 11: 2 units for 60 minutes", kits(2, 1))
                        .at("a", monday(10))
                        .costs(120),
                example(
                                TROUBLE,
                                "units named twice add up: 4 of 3",
                                with(aSession("a").using(2, "kit").using(2, "kit")))
                        .at("a", monday(14))
                        .costs(60),
                example(UNPLACED, "one of them is nowhere", kits(2, 2))
                        .at("a", monday(9))
                        .costs(0),
                example(
                                PINNED,
                                "1 unit for 60 minutes, pinned or not",
                                with(aSession("a").using(4, "kit").pinnedTo(monday(9), "hall")))
                        .at("a", monday(9))
                        .costs(60));
    }

    private static ConferenceBuilder kits(int one, int other) {
        return with(aSession("a").using(one, "kit"), aSession("b").using(other, "kit"));
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference().withResources(aResource("kit", 3, MONDAY_10_TO_11)).withSessions(sessions);
    }
}
