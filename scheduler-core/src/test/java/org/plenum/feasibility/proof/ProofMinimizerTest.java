package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.feasibility.proof.Prover.Contradiction;
import org.plenum.feasibility.proof.domain.DomainLibrary;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

/** 3 sessions of 240 minutes are too much for the only room on a day of 540; how many heads they expect does not matter. */
class ProofMinimizerTest {
    private final Conference conference = aConference()
            .withDays(aDay(MONDAY, 9, 18))
            .withRooms("hall")
            .withSessions(
                    aSession("a").lasting(240).expecting(10),
                    aSession("b").lasting(240).expecting(10),
                    aSession("c").lasting(240).expecting(10))
            .build();

    private final ProverRun proving = new ProverRun(conference, new DomainLibrary(conference, hardRules()), () -> true);
    private final Contradiction tooMuch = proving.contradictions().findFirst().orElseThrow();

    private static Scorecard hardRules() {
        var hard = TimetableRules.ALL.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .toList();
        return Scorecard.of(hard, Map.of());
    }

    private List<String> because(StepBudget effort) {
        var proof = new ProofMinimizer(proving, tooMuch, effort).proof().orElseThrow();
        assertThat(proof.message()).isEqualTo(tooMuch.message());
        return proof.because().stream()
                .map(LocatedRequirement::pointer)
                .sorted()
                .toList();
    }

    @Test
    void leavesOutWhatIsNotNeeded() {
        assertThat(because(StepBudget.ofNumber(1)))
                .containsExactly("/sessions/0/duration", "/sessions/1/duration", "/sessions/2/duration");
    }

    @Test
    void tellsAllThatItRestsOnWhereItTakesTooMuchToFindOutWhatIsNeeded() {
        assertThat(because(StepBudget.ofNumber(100_000))) // one step, and there are more requirements
                .containsExactly(
                        "/sessions/0/duration",
                        "/sessions/0/heads",
                        "/sessions/1/duration",
                        "/sessions/1/heads",
                        "/sessions/2/duration",
                        "/sessions/2/heads");
    }
}
