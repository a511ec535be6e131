package org.plenum.repair;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.problem.Placement;
import org.plenum.problem.board.Place;

/** What a session pays for taking by force a start that it took by force before: this keeps a search from cycling. */
final class TabuPenalties {

    private record Visit(int session, LocalDateTime start) {}

    private final List<Placement> placements;
    private final Map<Visit, Long> penalties = new HashMap<>();

    TabuPenalties(List<Placement> placements) {
        this.placements = placements;
    }

    long of(int session, Place place) {
        return penalties.getOrDefault(new Visit(session, place.start()), 0L);
    }

    void raise(int session, Place place) {
        long importance = placements.get(session).session().importance();
        penalties.merge(new Visit(session, place.start()), importance, Long::sum);
    }

    void forget() {
        penalties.clear();
    }
}
