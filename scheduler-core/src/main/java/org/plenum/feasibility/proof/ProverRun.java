package org.plenum.feasibility.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.feasibility.proof.Prover.Contradiction;
import org.plenum.feasibility.proof.domain.DomainLibrary;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.Requirements;

/**
 * Runs provers on a conference, or on the part of it that keeps only some requirements.
 *
 * @param goesOn whether the results are still needed; otherwise there are none
 */
record ProverRun(Conference conference, DomainLibrary library, BooleanSupplier goesOn) {
    static final List<Prover> ALL = List.of(
            new NoPossiblePlace(),
            new CapacityExceeded(),
            new IncompatiblePlaces(),
            new RelatedTimes(),
            new RelatedRooms(),
            new ForcedOverlap(),
            new NoTimeBesideFixed());

    /** All contradictions that all provers find. */
    Stream<Contradiction> contradictions() {
        return contradictions(ALL, conference);
    }

    /** The contradictions of the conference with these requirements only. */
    Stream<Contradiction> contradictions(List<? extends Prover> provers, Collection<Requirement> part) {
        return contradictions(provers, Requirements.of(conference).only(part));
    }

    /** The first of these contradictions. */
    Optional<Contradiction> find(List<? extends Prover> provers, Collection<Requirement> part) {
        return contradictions(provers, part).findFirst();
    }

    private Stream<Contradiction> contradictions(List<? extends Prover> provers, Conference part) {
        if (!goesOn.getAsBoolean()) {
            return Stream.empty();
        }
        var domains = new Domains(library, part);
        return provers.stream()
                .takeWhile(_ -> goesOn.getAsBoolean())
                .flatMap(prover -> prover.contradictions(domains))
                .takeWhile(_ -> goesOn.getAsBoolean());
    }
}
