package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
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

class PlenaryInParallelTest extends RuleContract<PlenaryInParallel> {

    @Override
    List<PlenaryInParallel> rules() {
        return List.of(new PlenaryInParallel());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(8).withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return List.of(
                example(
                                SILENCE,
                                "beside a plenary, for nobody in particular",
                                with(aSession("a").ofKind(Session.Kind.PLENARY).forEveryone(), aSession("b")))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(0),
                example(
                                SILENCE,
                                "two briefings",
                                with(aSession("a").forEveryone(), aSession("b").forEveryone()))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(0),
                example(BOUNDARY, "when the plenary is over", plenaryAndBriefing())
                        .at("a", monday(9))
                        .at("b", monday(10))
                        .costs(0),
                example(BOUNDARY, "5 minutes before the plenary is over", plenaryAndBriefing())
                        .at("a", monday(9))
                        .at("b", monday(9, 55))
                        .costs(5),
                example(TROUBLE, "30 minutes", plenaryAndBriefing())
                        .at("a", monday(9))
                        .at("b", monday(8, 30))
                        .costs(30),
                example(
                                TROUBLE,
                                "a ceremony for nobody in particular is one too",
                                with(
                                        aSession("a").ofKind(Session.Kind.CEREMONY),
                                        aSession("b").forPeople("ada")))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(60),
                example(
                                TROUBLE,
                                "two plenaries: 60 minutes for the pair",
                                with(
                                        aSession("a")
                                                .ofKind(Session.Kind.PLENARY)
                                                .forEveryone(),
                                        aSession("b")
                                                .ofKind(Session.Kind.PLENARY)
                                                .forEveryone()))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(60),
                example(UNPLACED, "the plenary is nowhere", plenaryAndBriefing())
                        .at("b", monday(9))
                        .costs(0),
                example(
                                PINNED,
                                "60 minutes, pinned or not",
                                with(
                                        aSession("a")
                                                .ofKind(Session.Kind.PLENARY)
                                                .pinnedTo(monday(9), "hall"),
                                        aSession("b").forEveryone()))
                        .at("a", monday(9))
                        .at("b", monday(9))
                        .costs(60));
    }

    private static ConferenceBuilder plenaryAndBriefing() {
        return with(
                aSession("a").ofKind(Session.Kind.PLENARY).forEveryone(),
                aSession("b").forRegions("north"));
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference().withSessions(sessions);
    }
}
