package org.plenum.assess.moved;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.assess.Obstacle;

/**
 * Which session made which other one move: from one that moved for a reason of its own to those that made way, one after
 * the other.
 */
final class MoveChains {
    private final Map<String, List<Obstacle>> obstacles;
    private final Set<String> moved;
    private final Map<String, List<String>> chains = new HashMap<>();

    /**
     * Chains among sessions, by their ids.
     *
     * @param moved all sessions that moved, in the order in which chains are looked for
     * @param obstacles what is at the old place of each session that cannot go back alone
     */
    MoveChains(Collection<String> moved, Map<String, List<Obstacle>> obstacles) {
        this.moved = new LinkedHashSet<>(moved);
        this.obstacles = Map.copyOf(obstacles);
        follow();
    }

    /** What keeps a session from its old place even if all that moved went back. */
    List<Obstacle> ownObstacles(String session) {
        return obstaclesOf(session).stream()
                .filter(obstacle -> obstacle.sessions().isEmpty() || !moved.containsAll(obstacle.sessions()))
                .toList();
    }

    /**
     * The shortest chain that ends with this session; it begins with a session that moved for a reason of its own.
     *
     * @return empty if the session only changed places with others
     */
    Optional<List<String>> chain(String session) {
        return Optional.ofNullable(chains.get(session));
    }

    /** The sessions that changed places with this one, itself included. */
    Set<String> exchange(String session) {
        var together = new LinkedHashSet<>(Set.of(session));
        var next = new ArrayDeque<>(together);
        while (!next.isEmpty()) {
            var one = next.remove();
            moved.stream()
                    .filter(other -> chain(other).isEmpty())
                    .filter(other ->
                            inTheWay(one).contains(other) || inTheWay(other).contains(one))
                    .filter(together::add)
                    .forEach(next::add);
        }
        return together;
    }

    /** Breadth first, so that each chain is the shortest. */
    private void follow() {
        var next = new ArrayDeque<String>();
        for (var session : moved) {
            if (obstaclesOf(session).isEmpty() || !ownObstacles(session).isEmpty()) {
                chains.put(session, List.of(session));
                next.add(session);
            }
        }
        while (!next.isEmpty()) {
            var cause = next.remove();
            for (var session : moved) {
                if (!chains.containsKey(session) && inTheWay(session).contains(cause)) {
                    var chain = new ArrayList<>(chains.getOrDefault(cause, List.of()));
                    chain.add(session);
                    chains.put(session, List.copyOf(chain));
                    next.add(session);
                }
            }
        }
    }

    private List<String> inTheWay(String session) {
        return obstaclesOf(session).stream()
                .flatMap(obstacle -> obstacle.sessions().stream())
                .toList();
    }

    private List<Obstacle> obstaclesOf(String session) {
        return obstacles.getOrDefault(session, List.of());
    }
}
