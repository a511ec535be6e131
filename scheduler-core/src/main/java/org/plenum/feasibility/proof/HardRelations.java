package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.conference.Relation;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.RelationRequirement;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.Requirements;

/** The hard relations of some types between sessions that all have a possible place. */
final class HardRelations {
    private final Domains domains;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<RelationRequirement> ties;

    /** @param types the types of relations to include */
    HardRelations(Domains domains, Set<Relation.Type> types) {
        this.domains = domains;
        for (var index = 0; index < domains.sessions().size(); index++) {
            if (!domains.isNowhere(index)) {
                positions.put(domains.sessions().get(index).id(), index);
            }
        }
        this.ties = Requirements.of(domains.conference())
                .ties()
                .filter(tie -> types.contains(relation(tie).type()))
                .filter(tie -> positions.keySet().containsAll(relation(tie).sessions()))
                .toList();
    }

    List<Relation> relations() {
        return ties.stream().map(this::relation).toList();
    }

    private Relation relation(RelationRequirement tie) {
        return tie.relation(domains.conference());
    }

    /** The positions of a relation's sessions, in its order. */
    List<Integer> sessions(Relation relation) {
        return relation.sessions().stream()
                .filter(positions::containsKey)
                .map(positions::get)
                .toList();
    }

    /** The positions of all sessions that have a possible place. */
    BitSet all() {
        return setOf(positions.values());
    }

    /**
     * The connected components: positions of sessions that relations of these types tie, directly or through others.
     */
    List<BitSet> connectedComponents(Set<Relation.Type> types) {
        var connectedComponents = new HashMap<Integer, BitSet>();
        for (var relation : relations()) {
            if (types.contains(relation.type())) {
                var knot = setOf(sessions(relation));
                sessions(relation).forEach(session -> knot.or(connectedComponents.getOrDefault(session, new BitSet())));
                knot.stream().forEach(session -> connectedComponents.put(session, knot));
            }
        }
        return connectedComponents.values().stream().distinct().toList();
    }

    static BitSet setOf(Collection<Integer> positions) {
        var set = new BitSet();
        positions.forEach(set::set);
        return set;
    }

    /**
     * The requirements of these sessions, and all relations that tie them to others: rules on pairs consider relations
     * of any type, and those to sessions without a possible place.
     */
    List<Requirement> requirements(BitSet sessions) {
        var own = sessions.stream().boxed().flatMap(domains::requestsOf);
        var between = Requirements.of(domains.conference())
                .ties()
                .filter(tie -> sessions(relation(tie)).stream().anyMatch(sessions::get));
        return Stream.concat(between, Stream.concat(own, domains.roomAbsences()))
                .distinct()
                .toList();
    }

    /** The rooms that any of them can have. */
    List<Room> rooms(BitSet sessions) {
        var rooms = new BitSet();
        sessions.stream().mapToObj(domains::roomsOf).forEach(rooms::or);
        return rooms.stream().mapToObj(domains.rooms()::get).toList();
    }

    List<Session> named(BitSet sessions) {
        return sessions.stream().mapToObj(domains.sessions()::get).toList();
    }
}
