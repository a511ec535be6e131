package org.plenum.feasibility.advice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.plenum.assess.Assessor;
import org.plenum.conference.Conference;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.feasibility.requirement.Advice;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.search.SearchLimits;
import org.plenum.search.SingleSearch;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * Looks for one or two requests without which a conference would be possible, each tried by a short search of its own.
 *
 * <p>It begins with the conference as it is; where everything finds a place, there is nothing to advise. Then it leaves out
 * one request after the other and goes on from the timetable found; only where no single one helps, it tries pairs. Ten
 * pieces of advice are enough.
 */
public final class AdviceSearch {
    private static final int MOST_FOUND = 10;
    private static final int MOST_SINGLE = 500;
    private static final int MOST_IN_PAIRS = 30;

    private final Conference conference;
    private final List<? extends Rule> rules;
    private final TrialSearches searches;
    private final Consumer<Advice> onFound;
    private final List<Advice> found = Collections.synchronizedList(new ArrayList<>());
    private final SingleSearch asItIs;

    /** A request that was left out, and how far that took a search. */
    private record Trial(Requirement relaxed, Score score) {}

    /**
     * A search for advice that has not begun; its time runs from here.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param limits its time counts for all it does; moves, where given, for each of its searches
     * @param onFound told of each piece of advice
     */
    public AdviceSearch(
            Conference conference,
            List<? extends Rule> rules,
            SearchLimits limits,
            long seed,
            Consumer<Advice> onFound) {
        this.conference = conference;
        this.rules = rules;
        this.searches = new TrialSearches(rules, limits, seed);
        this.onFound = onFound;
        this.asItIs = searches.first(conference);
    }

    /** Looks until all is tried, the time is over or {@link #stop} is called; what it found, the best first. */
    public List<Advice> run() {
        searches.run(asItIs);
        if (!isNeedless()) {
            var timetable = Assessor.of(asItIs.best(), rules, asItIs.soFar());
            var leftOut = timetable.assessment().orElseThrow().leftOut();
            tryAll(leftOut, timetable.placements());
        }
        return found();
    }

    private void tryAll(List<LeftOut> leftOut, List<Position> from) {
        var proofs = Proofs.of(conference, rules, () -> !searches.isOver());
        var trials = new ArrayList<Trial>();
        RelaxationCandidates.of(conference, proofs, leftOut).stream()
                .limit(MOST_SINGLE)
                .takeWhile(_ -> goesOn())
                .forEach(request -> trials.add(new Trial(request, attempt(List.of(request), from))));
        if (found.isEmpty()) {
            pairs(trials).stream()
                    .filter(pair -> proofs.stream().noneMatch(proof -> isUntouched(proof, pair)))
                    .takeWhile(_ -> goesOn())
                    .forEach(pair -> attempt(pair, from));
        }
    }

    private boolean goesOn() {
        return !searches.isOver() && found.size() < MOST_FOUND;
    }

    private static boolean isUntouched(Proof proof, List<Requirement> relaxed) {
        return Collections.disjoint(proof.requests(), relaxed);
    }

    /** Pairs of those that went furthest by themselves. */
    private static List<List<Requirement>> pairs(List<Trial> trials) {
        var furthest = trials.stream()
                .sorted(Comparator.comparing(Trial::score).reversed())
                .limit(MOST_IN_PAIRS)
                .map(Trial::relaxed)
                .toList();
        var pairs = new ArrayList<List<Requirement>>();
        for (var second = 1; second < furthest.size(); second++) {
            for (var first = 0; first < second; first++) {
                pairs.add(List.of(furthest.get(first), furthest.get(second)));
            }
        }
        return pairs;
    }

    /** How far a search comes without these requests. */
    private Score attempt(List<Requirement> relaxed, List<Position> from) {
        var reached = searches.trial(Requirements.of(conference).without(relaxed), from)
                .bestScore();
        if (TrialSearches.isWhole(reached)) {
            var advice = new Advice(LocatedRequirement.of(relaxed, conference), reached);
            found.add(advice);
            onFound.accept(advice);
        }
        return reached;
    }

    /** Ends it soon; what it has found stays. */
    public void stop() {
        searches.stop();
    }

    /** The advice so far, the best first. */
    public List<Advice> found() {
        synchronized (found) {
            return found.stream().sorted(Advice.BEST_FIRST).toList();
        }
    }

    /** The score of the best timetable found for the conference as it is. */
    public Score score() {
        return asItIs.bestScore();
    }

    /** Whether everything has a place as it is. */
    public boolean isNeedless() {
        return TrialSearches.isWhole(score());
    }

    public Duration spent() {
        return searches.spent();
    }

    /** Moves tried, in all searches. */
    public long moves() {
        return searches.moves();
    }
}
