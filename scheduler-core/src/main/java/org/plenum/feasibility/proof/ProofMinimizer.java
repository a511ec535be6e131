package org.plenum.feasibility.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.feasibility.proof.Prover.Contradiction;
import org.plenum.feasibility.proof.cause.Interchangeability;
import org.plenum.feasibility.proof.cause.MinimalConflict;
import org.plenum.feasibility.requirement.AbsenceRequirement;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.feasibility.requirement.RelationRequirement;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.feasibility.requirement.SessionRequirement;
import org.plenum.rule.Message;

/**
 * Reduces a contradiction to a proof with as few requirements as possible, or with as few as the step budget allows.
 */
record ProofMinimizer(ProverRun proving, Contradiction contradiction, StepBudget effort) {

    /**
     * A proof that is minimal for the prover that found the contradiction; where several contradictions are found in
     * what is left, it is reduced further with all provers. Empty where the result is no longer needed.
     */
    Optional<Proof> proof() {
        if (!proving.goesOn().getAsBoolean()) {
            return Optional.empty();
        }
        var provers = List.of(contradiction.again());
        var because = smallest(provers, among(provers));
        if (!effort.isSpent()) {
            provers = ProverRun.ALL;
            if (proving.contradictions(provers, because).limit(2).count() > 1) {
                because = smallest(provers, because);
            }
        }
        return proof(provers, because);
    }

    /**
     * The requirements on which the contradiction rests; all of the conference where these do not reproduce it, so
     * that no contradiction is lost.
     */
    private Collection<Requirement> among(List<Prover> provers) {
        return proving.find(provers, contradiction.among()).isPresent()
                ? contradiction.among()
                : Requirements.of(proving.conference()).all();
    }

    private Optional<Proof> proof(List<Prover> provers, List<Requirement> because) {
        return proving.find(provers, because).map(found -> new Proof(message(found), asked(because)));
    }

    /**
     * The message of the whole conference where the reduced one is about the same: it tells how far the conference is
     * from possible.
     */
    private Message message(Contradiction found) {
        var whole = contradiction.message();
        return isAboutTheSame(found.message(), whole) ? whole : found.message();
    }

    private static boolean isAboutTheSame(Message one, Message other) {
        return one.key().equals(other.key())
                && one.subjects().equals(other.subjects())
                && words(one).equals(words(other));
    }

    /** The words by which the sentence is chosen. */
    private static List<Object> words(Message message) {
        return message.arguments().stream().filter(String.class::isInstance).toList();
    }

    private List<LocatedRequirement> asked(List<Requirement> because) {
        return LocatedRequirement.of(because, proving.conference());
    }

    private List<Requirement> smallest(List<Prover> provers, Collection<Requirement> among) {
        return new MinimalConflict<Requirement>(
                        part -> suffices(provers, part), part -> Interchangeability.kinds(proving.conference(), part))
                .of(withoutNeedlessSorts(provers, among));
    }

    /** Removes whole sorts of requirements first: there are few sorts, and many requirements. */
    private List<Requirement> withoutNeedlessSorts(List<Prover> provers, Collection<Requirement> among) {
        var sorts = among.stream().map(ProofMinimizer::sort).distinct().toList();
        var needed =
                new MinimalConflict<Object>(some -> suffices(provers, ofSorts(some, among)), some -> some).of(sorts);
        return ofSorts(needed, among);
    }

    /** Whether the part proves it; once the budget is spent, every requirement counts as needed. */
    private boolean suffices(List<Prover> provers, List<Requirement> part) {
        return effort.take((long) provers.size() * part.size())
                && proving.find(provers, part).isPresent();
    }

    private static List<Requirement> ofSorts(Collection<Object> sorts, Collection<Requirement> among) {
        return among.stream()
                .filter(requirement -> sorts.contains(sort(requirement)))
                .toList();
    }

    private static Object sort(Requirement requirement) {
        return switch (requirement) {
            case SessionRequirement wanted -> wanted.kind();
            case AbsenceRequirement absence -> absence.of();
            case RelationRequirement tie -> RelationRequirement.class;
        };
    }
}
