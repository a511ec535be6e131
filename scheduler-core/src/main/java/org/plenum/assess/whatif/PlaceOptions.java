package org.plenum.assess.whatif;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.assess.whatif.PlaceOption.Kind;
import org.plenum.assess.whatif.RuleEvaluator.Swap;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

/**
 * Evaluates every place for one session at once, with an engine for each rule, so that it can say which rules would
 * cost more.
 *
 * <p>To create one compiles every rule, which takes some hundred milliseconds for 300 sessions: a caller should keep
 * it as long as the conference stays the same. {@link #of} is then meant to stay within 50 ms. Its engines keep the
 * timetable of the last call and follow only what moved since, so it serves one caller at a time.
 */
public final class PlaceOptions {
    private final List<Session> sessions;
    private final Map<String, Integer> indices = new HashMap<>();
    private final PlaceGrid grid;
    private final List<RuleEvaluator> evaluators;

    private PlaceOptions(Conference conference, List<? extends Rule> rules) {
        this.sessions = conference.sessions().list();
        sessions.forEach(session -> indices.put(session.id(), indices.size()));
        this.grid = PlaceGrid.of(conference);
        this.evaluators = Scorecard.of(rules, conference.weights()).rules().stream()
                .filter(rule -> rule.isUsed(conference))
                .map(rule -> RuleEvaluator.of(rule, conference))
                .toList();
    }

    /** Compiles the rules for a conference, with the conference's weights. */
    public static PlaceOptions of(Conference conference, List<? extends Rule> rules) {
        return new PlaceOptions(conference, rules);
    }

    /**
     * One option for every start in every room, the session's own place included, in the order of starts, then of
     * rooms.
     *
     * @param placed the current timetable; a session at no start of the grid counts as left out
     */
    public synchronized List<PlaceOption> of(Collection<Placed> placed, Session session) {
        var board = board(placed);
        var mover = indexOf(session);
        var tallies =
                Stream.generate(ScoreChange::new).limit(grid.places().size()).toList();
        var swaps = swaps(board, mover);
        for (var evaluator : evaluators) {
            evaluator.stand(board);
            evaluator.tryPlaces(mover, grid.places(), tallies);
            evaluator.trySwaps(mover, swaps.values());
        }
        return grid.places().stream()
                .map(place -> option(place, tallies.get(place.id()), Optional.ofNullable(swaps.get(place))))
                .toList();
    }

    private @Nullable Place[] board(Collection<Placed> placed) {
        var board = new @Nullable Place[sessions.size()];
        for (var one : placed) {
            board[indexOf(one.session())] =
                    grid.findPlace(one.start(), one.room().id()).orElse(null);
        }
        return board;
    }

    private int indexOf(Session session) {
        return Optional.ofNullable(indices.get(session.id())).orElseThrow();
    }

    /** The swaps with sessions that are alone at their place, by place. */
    private Map<Place, Swap> swaps(@Nullable Place[] board, int mover) {
        var swaps = new LinkedHashMap<Place, Swap>();
        var home = board[mover];
        if (home == null) {
            return swaps;
        }
        var crowded = new HashSet<>(Set.of(home));
        for (var other = 0; other < board.length; other++) {
            var there = board[other];
            if (there != null && swaps.putIfAbsent(there, new Swap(other, there, new ScoreChange())) != null) {
                crowded.add(there);
            }
        }
        swaps.keySet().removeAll(crowded);
        return swaps;
    }

    private PlaceOption option(Place place, ScoreChange alone, Optional<Swap> swap) {
        return swap.filter(with -> with.tally().change().hard() >= 0)
                .map(with -> new PlaceOption(
                        place,
                        Kind.SWAP,
                        with.tally().change(),
                        Optional.of(sessions.get(with.other())),
                        with.tally().worse()))
                .orElseGet(() -> new PlaceOption(
                        place, Kind.of(alone.change()), alone.change(), Optional.empty(), alone.worse()));
    }
}
