package org.plenum.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.repair.SessionCluster.Hold;
import org.plenum.repair.SessionCluster.Member;

/**
 * Groups sessions that must start together, or one right after the other: one of them rarely finds a place beside the
 * others, but all together they do.
 */
final class SessionClusters {

    private record Neighbour(int session, Hold hold) {}

    private final Timetable timetable;
    private final Map<Integer, List<Neighbour>> neighbours;
    private final SessionCluster[] clusterOf;

    private SessionClusters(Timetable timetable, Map<Integer, List<Neighbour>> neighbours) {
        this.timetable = timetable;
        this.neighbours = neighbours;
        this.clusterOf = new SessionCluster[timetable.placements().size()];
        timetable.placements().stream()
                .filter(placement -> !placement.isPinned())
                .sorted(Comparator.comparingInt(placement -> placement.places().size()))
                .mapToInt(Placement::index)
                .filter(session -> clusterOf[session] == null)
                .forEach(session -> {
                    var cluster = new SessionCluster(timetable, gather(session));
                    Arrays.stream(cluster.sessions()).forEach(member -> clusterOf[member] = cluster);
                });
    }

    static SessionClusters of(Timetable timetable) {
        var placements = timetable.placements();
        var indexOf = new HashMap<String, Integer>();
        placements.forEach(placement -> indexOf.put(placement.session().id(), placement.index()));
        var neighbours = new HashMap<Integer, List<Neighbour>>();
        for (var relation : timetable.conference().relations()) {
            if (relation.level() == ScoreLevel.HARD) {
                link(relation, indexOf, neighbours);
            }
        }
        return new SessionClusters(timetable, neighbours);
    }

    private static void link(
            Relation relation, Map<String, Integer> indexOf, Map<Integer, List<Neighbour>> neighbours) {
        var members = relation.sessions().stream().map(indexOf::get).toList();
        for (var i = 1; i < members.size(); i++) {
            var one = members.get(i - 1);
            var next = members.get(i);
            switch (relation.type()) {
                case SAME_START -> {
                    add(one, next, Hold.TOGETHER, neighbours);
                    add(next, one, Hold.TOGETHER, neighbours);
                }
                case CONSECUTIVE -> {
                    add(one, next, Hold.RIGHT_AFTER, neighbours);
                    add(next, one, Hold.RIGHT_BEFORE, neighbours);
                }
                default -> {} // leaves more than one time
            }
        }
    }

    private static void add(int one, int other, Hold hold, Map<Integer, List<Neighbour>> neighbours) {
        neighbours.computeIfAbsent(one, _ -> new ArrayList<>()).add(new Neighbour(other, hold));
    }

    /** All movable sessions that depend on a session, the nearest first. */
    private List<Member> gather(int first) {
        var members = new ArrayList<>(List.of(new Member(first, 0, Hold.TOGETHER)));
        var known = new HashSet<>(List.of(first));
        for (var leader = 0; leader < members.size(); leader++) {
            for (var neighbour : neighbours.getOrDefault(members.get(leader).session(), List.of())) {
                if (isMovable(neighbour.session) && known.add(neighbour.session)) {
                    members.add(new Member(neighbour.session, leader, neighbour.hold));
                }
            }
        }
        return members;
    }

    private boolean isMovable(int session) {
        return !timetable.placements().get(session).isPinned();
    }

    /** The cluster of a movable session; many are alone in theirs. */
    SessionCluster of(int session) {
        return clusterOf[session];
    }

    /** The session as a cluster of one. */
    SessionCluster alone(int session) {
        var cluster = clusterOf[session];
        return cluster.sessions().length == 1
                ? cluster
                : new SessionCluster(timetable, List.of(new Member(session, 0, Hold.TOGETHER)));
    }
}
