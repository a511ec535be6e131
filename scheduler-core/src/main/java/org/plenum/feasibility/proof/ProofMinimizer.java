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
 * Makes a proof of a contradiction: with as few requests as it takes, or with as few as the effort is enough to find.
 */
record ProofMinimizer(ProverRun proving, Contradiction contradiction, StepBudget effort) {

    /**
     * Small for the way in which it was found, and so for all, unless something else is shown of what is left; nothing where
     * nobody waits any longer.
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

    /** What it rests on; everything where that does not show it again, so that nothing that was found is ever kept quiet. */
    private Collection<Requirement> among(List<Prover> provers) {
        return proving.find(provers, contradiction.among()).isPresent()
                ? contradiction.among()
                : Requirements.of(proving.conference()).all();
    }

    private Optional<Proof> proof(List<Prover> provers, List<Requirement> because) {
        return proving.find(provers, because).map(found -> new Proof(message(found), asked(because)));
    }

    /** Where what is left is about the same, the one about the whole tells more: how far it is from possible. */
    private Message message(Contradiction found) {
        var whole = contradiction.message();
        return isAboutTheSame(found.message(), whole) ? whole : found.message();
    }

    private static boolean isAboutTheSame(Message one, Message other) {
        return one.key().equals(other.key())
                && one.subjects().equals(other.subjects())
                && words(one).equals(words(other));
    }

    /** What their sentences are chosen by. */
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

    /** Whole sorts of requests that are not needed are left out first: there are few sorts, and many requests. */
    private List<Requirement> withoutNeedlessSorts(List<Prover> provers, Collection<Requirement> among) {
        var sorts = among.stream().map(ProofMinimizer::sort).distinct().toList();
        var needed =
                new MinimalConflict<Object>(some -> suffices(provers, ofSorts(some, among)), some -> some).of(sorts);
        return ofSorts(needed, among);
    }

    /** What nobody has the effort left to ask counts as needed. */
    private boolean suffices(List<Prover> provers, List<Requirement> part) {
        return effort.take((long) provers.size() * part.size())
                && proving.find(provers, part).isPresent();
    }

    private static List<Requirement> ofSorts(Collection<Object> sorts, Collection<Requirement> among) {
        return among.stream().filter(request -> sorts.contains(sort(request))).toList();
    }

    private static Object sort(Requirement request) {
        return switch (request) {
            case SessionRequirement wanted -> wanted.want();
            case AbsenceRequirement absence -> absence.of();
            case RelationRequirement tie -> RelationRequirement.class;
        };
    }
}
