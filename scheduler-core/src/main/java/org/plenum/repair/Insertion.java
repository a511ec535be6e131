package org.plenum.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.search.packing.RepackedPlacement;
import org.plenum.search.packing.StretchRepacking;

/**
 * Gives a session a place, and takes out as little as possible of what is in its way.
 *
 * <p>A session that is taken out weighs more from then on, so that two sessions do not eject each other for ever. This
 * follows conflict-based statistics (T. Müller, "Constraint-based Timetabling", thesis, Charles University, Prague
 * 2005).
 */
public final class Insertion {
    private static final int CLOSE_LOOKS = 12;
    private static final int REGROUPINGS = 20;
    private static final long GROWTH = 8;
    private static final long HEAVIEST = 1_000_000_000; // small enough for a sum of many

    /** A candidate placement and its price: the weight of the sessions in the way, and the tabu penalty. */
    private record Option(CandidatePlacement candidate, long penalty, long weight) {}

    private final Engine engine;
    private final List<Placement> placements;
    private final RandomGenerator random;
    private final CandidatePlacements candidates;
    private final SessionClusters clusters;
    private final Eviction eviction;
    private final StretchRepacking regrouping;
    private final long[] weight;
    private final TabuPenalties penalties;
    private final MoveBudget tries;

    /**
     * Inserts into a timetable.
     *
     * @param engine matches the timetable
     * @param most the moves that it may try in all; an insertion that would need more fails
     */
    public Insertion(Timetable timetable, Engine engine, RandomGenerator random, long most) {
        this.tries = new MoveBudget(most);
        this.engine = engine;
        this.placements = timetable.placements();
        this.random = random;
        this.weight = new long[placements.size()];
        this.penalties = new TabuPenalties(placements);
        forget();
        this.candidates = new CandidatePlacements(timetable.problem(), engine, placements, weight, random);
        this.clusters = SessionClusters.of(timetable);
        this.regrouping = new StretchRepacking(timetable, engine.state());
        this.eviction = new Eviction(timetable, engine, clusters, weight, tries);
    }

    /** Counts moves that were tried elsewhere against its own limit. */
    public void count(long moves) {
        tries.add(moves);
    }

    /** The moves tried so far. */
    public long moves() {
        return tries.count();
    }

    /** Forgets how often each session was taken out. */
    public void forget() {
        Arrays.setAll(
                weight,
                session -> placements.get(session).isPinned()
                        ? CandidatePlacements.IMMOVABLE
                        : placements.get(session).session().importance());
        penalties.forget();
    }

    /**
     * Places a session that has no place, together with the rest of its cluster, without breaking a hard rule that was
     * not broken before; where the cluster cannot be placed, the session alone.
     *
     * @return the sessions taken out for it; empty where it cannot be placed, and then nothing has changed
     */
    public Optional<List<Integer>> insert(int session) {
        return insert(session, this::insert);
    }

    /** As {@link #insert}, but at the first free place, where no other session has to leave. */
    public void insertFree(int session) {
        var _ = insert(session, this::insertFree);
    }

    private Optional<List<Integer>> insert(int session, Function<SessionCluster, Optional<List<Integer>>> way) {
        tries.add(1); // even where no candidate is tried, so that a limit of moves is reached
        var cluster = clusters.of(session);
        var members = cluster.sessions();
        if (members.length > 1) {
            var former = new Place[members.length];
            Arrays.setAll(former, i -> engine.place(members[i]));
            lift(members);
            var ejected = way.apply(cluster);
            if (ejected.isPresent()) {
                return ejected;
            }
            settle(members, former);
        }
        return way.apply(clusters.alone(session));
    }

    private Optional<List<Integer>> insertFree(SessionCluster cluster) {
        var before = engine.cost(ScoreLevel.HARD);
        for (var all = candidates.free(cluster); all.hasNext() && !tries.isSpent(); ) {
            var places = all.next().places();
            tries.add(places.length);
            settle(cluster.sessions(), places);
            if (engine.cost(ScoreLevel.HARD) == before) {
                return Optional.of(List.of());
            }
            lift(cluster.sessions());
        }
        return Optional.empty();
    }

    private void lift(int... sessions) {
        for (var i = sessions.length - 1; i >= 0; i--) {
            engine.move(sessions[i], null);
        }
    }

    private void settle(int[] sessions, @Nullable Place... places) {
        for (var i = 0; i < sessions.length; i++) {
            engine.move(sessions[i], places[i]);
        }
    }

    private Optional<List<Integer>> insert(SessionCluster cluster) {
        var sessions = cluster.sessions();
        var before = engine.cost(ScoreLevel.HARD);
        var options = new ArrayList<Option>();
        @Nullable CandidatePlacement best = null;
        var least = Long.MAX_VALUE;
        for (var all = candidates.of(cluster); all.hasNext(); ) {
            var candidate = all.next();
            if (tries.isSpent()) {
                return Optional.empty();
            }
            var soft = candidate.weight() > 0 ? Long.MAX_VALUE : soft(sessions, candidate, before);
            if (soft < least || (soft == least && soft < Long.MAX_VALUE && random.nextBoolean())) {
                least = soft;
                best = candidate;
            }
            var penalty = penalties.of(sessions[0], candidate.places()[0]);
            options.add(new Option(candidate, penalty, candidate.weight() + penalty));
        }
        if (best != null) {
            settle(sessions, best.places());
            return Optional.of(List.of());
        }
        if (sessions.length == 1 && regroup(sessions[0], before)) {
            return Optional.of(List.of());
        }
        return makeRoom(sessions, before, options);
    }

    /**
     * Places a session by rearranging full stretches, and says whether that succeeded with no more broken than before.
     */
    private boolean regroup(int session, long before) {
        tries.add(REGROUPINGS);
        return regrouping.bringIn(session, REGROUPINGS, random, way -> {
            tries.add(way.size());
            var sessions = way.stream().mapToInt(RepackedPlacement::session).toArray();
            var former = new @Nullable Place[sessions.length];
            Arrays.setAll(former, i -> engine.place(sessions[i]));
            way.forEach(packed -> engine.move(packed.session(), packed.to()));
            if (engine.cost(ScoreLevel.HARD) <= before) {
                return true;
            }
            settle(sessions, former);
            return false;
        });
    }

    /**
     * The soft cost of the timetable with this candidate; the largest number where more than before would be broken.
     */
    private long soft(int[] sessions, CandidatePlacement candidate, long before) {
        tries.add(sessions.length);
        settle(sessions, candidate.places());
        var soft = engine.cost(ScoreLevel.HARD) == before ? engine.cost(ScoreLevel.SOFT) : Long.MAX_VALUE;
        lift(sessions);
        return soft;
    }

    /**
     * The new weight of a session: grows a little at first, then faster, so that a session is soon too heavy to be
     * taken out again and again.
     */
    private long heavier(int session) {
        var heavier = weight[session] + placements.get(session).session().importance() + weight[session] / GROWTH;
        return Math.min(HEAVIEST, heavier);
    }

    private Optional<List<Integer>> makeRoom(int[] sessions, long before, List<Option> options) {
        options.sort(Comparator.comparingLong(Option::weight));
        Eviction.@Nullable Result best = null;
        var least = Long.MAX_VALUE;
        var looks = CLOSE_LOOKS;
        for (var option : options) {
            if (tries.isSpent()) {
                return Optional.empty();
            }
            var result = eviction.tryOut(sessions, option.candidate.places(), before, least - option.penalty);
            if (result.isPresent()) {
                least = result.get().weight() + option.penalty;
                best = result.get();
            }
            if (best != null && --looks == 0) {
                break;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        for (var ejected : best.ejected()) {
            engine.move(ejected, null);
            weight[ejected] = heavier(ejected);
        }
        settle(sessions, best.places());
        penalties.raise(sessions[0], best.places()[0]);
        return Optional.of(best.ejected());
    }
}
