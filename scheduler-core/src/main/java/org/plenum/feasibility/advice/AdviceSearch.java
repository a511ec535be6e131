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
 * Looks for one or two requirements without which a conference would be possible, and tests each by a short search.
 *
 * <p>It begins with the conference as it is; where every session finds a place, there is nothing to advise. Then it
 * relaxes one requirement at a time and goes on from the timetable found. It tries pairs only where no single
 * requirement helps. It ends after ten pieces of advice.
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

    /** A relaxed requirement, and the best score without it. */
    private record Trial(Requirement relaxed, Score score) {}

    /**
     * A search for advice that has not begun; its time runs from here.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param limits the time limit holds for all searches together, a limit of moves for each of them
     * @param onFound receives each piece of advice
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

    /**
     * Searches until all candidates are tried, the time is over or {@link #stop} is called, and returns the advice,
     * the best first.
     */
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
                .forEach(requirement -> trials.add(new Trial(requirement, attempt(List.of(requirement), from))));
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
        return Collections.disjoint(proof.requirements(), relaxed);
    }

    /** Pairs of the requirements that gave the best scores when relaxed. */
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

    /** The best score of a search without these requirements. */
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

    /** Ends the search soon; the advice found remains. */
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

    /** Whether every session has a place without any advice. */
    public boolean isNeedless() {
        return TrialSearches.isWhole(score());
    }

    public Duration spent() {
        return searches.spent();
    }

    /** The moves tried in all searches. */
    public long moves() {
        return searches.moves();
    }
}
