package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.plenum.conference.Relation;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.rule.Message;

/**
 * Finds sessions that have no time beside sessions with a single possible start, such as a pin: these need the same
 * room, people or audience at every time of the others.
 */
record NoTimeBesideFixed() implements Prover {
    /** With more pairs, the checks would take too long. */
    private static final int MOST_PAIRS = 50_000;

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        var ties = new HardRelations(domains, EnumSet.noneOf(Relation.Type.class));
        var all = ties.all();
        var fixed = new BitSet();
        all.stream()
                .filter(session -> domains.startsOf(session).cardinality() == 1)
                .forEach(fixed::set);
        if (fixed.isEmpty() || (long) fixed.cardinality() * all.cardinality() > MOST_PAIRS) {
            return Stream.empty();
        }
        var csp = new StartTimeCsp(domains);
        csp.tieAll(fixed, all);
        csp.tieAllInRooms(fixed, all);
        return csp.csp().contradiction(all).stream()
                .map(found -> new Contradiction(
                        Message.of("impossible-beside", ties.named(found)), ties.requirements(found), this));
    }
}
