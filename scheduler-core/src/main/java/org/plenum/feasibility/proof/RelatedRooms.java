package org.plenum.feasibility.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.rule.Message;
import org.plenum.rule.RelationRule;

/**
 * Finds sessions whose relations leave them no rooms: sessions that must be in one room and in different ones, or in
 * more rooms than there are.
 */
record RelatedRooms() implements Prover {
    /** The relations on rooms; all others are on times. */
    static final Set<Relation.Type> TYPES = EnumSet.of(Relation.Type.SAME_ROOM, Relation.Type.DIFFERENT_ROOM);

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        var ties = new HardRelations(domains, TYPES);
        var rooms = IntStream.range(0, domains.sessions().size())
                .mapToObj(domains::roomsOf)
                .toList();
        var csp = new BinaryCsp(rooms, room -> room);
        for (var relation : ties.relations()) {
            for (var rule : domains.hardRules().rules(RelationRule.class)) {
                if (rule.concerns(relation)) {
                    tie(csp, rule, relation, ties.sessions(relation), domains);
                }
            }
        }
        return ties.connectedComponents(TYPES).stream()
                .flatMap(knot -> csp.contradiction(knot).stream())
                .map(found -> new Contradiction(
                        Message.of("impossible-related-rooms", ties.named(found)), ties.requirements(found), this));
    }

    private static void tie(
            BinaryCsp csp, RelationRule rule, Relation relation, List<Integer> sessions, Domains domains) {
        for (var i = 0; i < sessions.size(); i++) {
            for (var j = i + 1; j < sessions.size(); j++) {
                int one = sessions.get(i);
                int other = sessions.get(j);
                csp.tie(
                        one,
                        other,
                        (room, otherRoom) -> rule.penalty(
                                        domains.conference(),
                                        relation,
                                        List.of(placed(domains, one, room), placed(domains, other, otherRoom)))
                                == 0);
            }
        }
    }

    private static Placed placed(Domains domains, int session, int room) {
        return new Placed(
                domains.sessions().get(session),
                domains.starts().getFirst(),
                domains.rooms().get(room));
    }
}
