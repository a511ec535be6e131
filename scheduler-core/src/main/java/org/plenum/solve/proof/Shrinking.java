package org.plenum.solve.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.request.Absence;
import org.plenum.request.Asked;
import org.plenum.request.Proof;
import org.plenum.request.Request;
import org.plenum.request.Requests;
import org.plenum.request.Tie;
import org.plenum.request.Wanted;
import org.plenum.rule.Message;
import org.plenum.solve.proof.Prover.Contradiction;
import org.plenum.solve.proof.cause.Likeness;
import org.plenum.solve.proof.cause.Smallest;

/**
 * Makes a proof of a contradiction: with as few requests as it takes, or with as few as the effort is enough to find.
 */
record Shrinking(Proving proving, Contradiction contradiction, Effort effort) {

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
            provers = Proving.ALL;
            if (proving.contradictions(provers, because).limit(2).count() > 1) {
                because = smallest(provers, because);
            }
        }
        return proof(provers, because);
    }

    /** What it rests on; everything where that does not show it again, so that nothing that was found is ever kept quiet. */
    private Collection<Request> among(List<Prover> provers) {
        return proving.find(provers, contradiction.among()).isPresent()
                ? contradiction.among()
                : Requests.of(proving.conference()).all();
    }

    private Optional<Proof> proof(List<Prover> provers, List<Request> because) {
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

    private List<Asked> asked(List<Request> because) {
        return Asked.of(because, proving.conference());
    }

    private List<Request> smallest(List<Prover> provers, Collection<Request> among) {
        return new Smallest<Request>(
                        part -> suffices(provers, part), part -> Likeness.kinds(proving.conference(), part))
                .of(withoutNeedlessSorts(provers, among));
    }

    /** Whole sorts of requests that are not needed are left out first: there are few sorts, and many requests. */
    private List<Request> withoutNeedlessSorts(List<Prover> provers, Collection<Request> among) {
        var sorts = among.stream().map(Shrinking::sort).distinct().toList();
        var needed = new Smallest<Object>(some -> suffices(provers, ofSorts(some, among)), some -> some).of(sorts);
        return ofSorts(needed, among);
    }

    /** What nobody has the effort left to ask counts as needed. */
    private boolean suffices(List<Prover> provers, List<Request> part) {
        return effort.take((long) provers.size() * part.size())
                && proving.find(provers, part).isPresent();
    }

    private static List<Request> ofSorts(Collection<Object> sorts, Collection<Request> among) {
        return among.stream().filter(request -> sorts.contains(sort(request))).toList();
    }

    private static Object sort(Request request) {
        return switch (request) {
            case Wanted wanted -> wanted.want();
            case Absence absence -> absence.of();
            case Tie tie -> Tie.class;
        };
    }
}
