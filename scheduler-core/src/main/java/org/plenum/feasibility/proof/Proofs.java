package org.plenum.feasibility.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Gatherers;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.feasibility.proof.domain.DomainLibrary;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

/** Proves without a search that a conference is impossible, where it can be proven quickly. */
public final class Proofs {
    /** The base name of the message bundle with a sentence for each sort of proof. */
    public static final String BUNDLE = "org.plenum.feasibility.proof.messages";

    /** The most proofs of one conference: more would not help a reader at first. */
    static final int MOST = 50;

    /** The most contradictions to reduce to proofs: many of them may give the same proof. */
    private static final int MOST_CONTRADICTIONS = 10 * MOST;

    private Proofs() {}

    /**
     * Why no timetable can place every session and break no hard rule: at most {@value #MOST} proofs, no two with the
     * same requirements. None where it may be possible, where there is nothing to place, or where there is no place at
     * all.
     *
     * @param rules the catalogue
     */
    public static List<Proof> of(Conference conference, List<? extends Rule> rules) {
        return of(conference, rules, () -> true);
    }

    /**
     * The same, or only a part of it once the result is no longer needed.
     *
     * @param goesOn whether the result is still needed; called by several threads
     */
    public static List<Proof> of(Conference conference, List<? extends Rule> rules, BooleanSupplier goesOn) {
        var hard = rules.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .toList();
        var library = new DomainLibrary(conference, Scorecard.of(hard, conference.weights()));
        return library.starts().isEmpty() || conference.rooms().size() == 0
                ? List.of()
                : all(new ProverRun(conference, library, goesOn));
    }

    private static List<Proof> all(ProverRun proving) {
        var proofs = new ArrayList<Proof>();
        var seen = new HashSet<Set<Requirement>>();
        var number = new AtomicInteger();
        proving.contradictions()
                .limit(MOST_CONTRADICTIONS)
                .map(found -> new ProofMinimizer(proving, found, StepBudget.ofNumber(number.incrementAndGet())))
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), ProofMinimizer::proof))
                .flatMap(Optional::stream)
                .filter(proof -> seen.add(Set.copyOf(proof.requirements())))
                .limit(MOST)
                .forEach(proofs::add);
        return proofs;
    }
}
