package org.plenum.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.conference.Conference;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;

/**
 * Derives precedences from the order of sessions: if A comes before B and B before C, then at least B's duration lies
 * between A and C.
 *
 * <p>The complete timetables of a conference stay the same with these precedences. A search that places one session
 * after the other then notices a chain that does not fit as soon as both ends are placed, not only when the last link
 * is.
 */
final class ImpliedPrecedences {
    private static final int MOST_PER_SESSION = 20;

    private final Conference conference;
    private final Map<String, Map<String, Duration>> next = new LinkedHashMap<>();
    private final Map<String, Map<String, Duration>> after = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private ImpliedPrecedences(Conference conference) {
        this.conference = conference;
        conference.relations().stream().filter(ImpliedPrecedences::isOrder).forEach(this::addNeighbours);
    }

    /** The conference with all implied precedences; the same conference where the orders contradict each other. */
    static Conference spellOut(Conference conference) {
        var precedences = new ImpliedPrecedences(conference);
        return precedences
                .relations()
                .map(orders -> {
                    var relations = new ArrayList<>(orders);
                    conference.relations().stream()
                            .filter(relation -> !(isOrder(relation) && relation.type() == Relation.Type.BEFORE))
                            .forEach(relations::add);
                    return conference.withRelations(relations);
                })
                .orElse(conference);
    }

    private static boolean isOrder(Relation relation) {
        return relation.level() == ScoreLevel.HARD
                && (relation.type() == Relation.Type.BEFORE || relation.type() == Relation.Type.CONSECUTIVE);
    }

    private void addNeighbours(Relation relation) {
        var gap = relation.type() == Relation.Type.BEFORE ? relation.gap() : Duration.ZERO;
        for (var i = 1; i < relation.sessions().size(); i++) {
            next.computeIfAbsent(relation.sessions().get(i - 1), _ -> new LinkedHashMap<>())
                    .merge(relation.sessions().get(i), gap, ImpliedPrecedences::longer);
        }
    }

    private Optional<List<Relation>> relations() {
        var relations = new ArrayList<Relation>();
        for (var session : next.keySet()) {
            var gaps = after(session);
            if (gaps.isEmpty()
                    || relations.size()
                            > MOST_PER_SESSION * conference.sessions().size()) {
                return Optional.empty();
            }
            gaps.get()
                    .forEach((later, gap) -> relations.add(
                            new Relation(Relation.Type.BEFORE, List.of(session, later), gap, ScoreLevel.HARD, 1)));
        }
        return Optional.of(relations);
    }

    /**
     * The least time from the end of a session to the start of each that comes after it; empty where the order is a
     * cycle.
     */
    private Optional<Map<String, Duration>> after(String session) {
        var known = after.get(session);
        if (known != null) {
            return Optional.of(known);
        }
        if (!open.add(session)) {
            return Optional.empty();
        }
        var gaps = new LinkedHashMap<String, Duration>();
        for (var step : next.getOrDefault(session, Map.of()).entrySet()) {
            var further = after(step.getKey());
            if (further.isEmpty()) {
                return Optional.empty();
            }
            gaps.merge(step.getKey(), step.getValue(), ImpliedPrecedences::longer);
            var through = step.getValue()
                    .plus(conference.sessions().get(step.getKey()).duration());
            further.get().forEach((later, gap) -> gaps.merge(later, through.plus(gap), ImpliedPrecedences::longer));
        }
        open.remove(session);
        after.put(session, gaps);
        return Optional.of(gaps);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
