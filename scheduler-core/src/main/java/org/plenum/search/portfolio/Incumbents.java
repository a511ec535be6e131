package org.plenum.search.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenum.rule.Score;
import org.plenum.search.Search;

/**
 * Searches that run side by side: which one leads, and how many moves all have tried.
 *
 * <p>Of the searches that have ended it keeps only the leader, since each holds a whole engine.
 */
final class Incumbents {
    private final Optional<Score> target;
    private final TreeMap<Integer, Search> searches = new TreeMap<>();
    private final Set<Integer> ended = new HashSet<>();
    private long movesOfDropped;

    /** A search and the number of its run. */
    record Run(int number, Search search) {}

    /** @param target a score that is good enough: a search that reaches it wins over all with higher numbers */
    Incumbents(Optional<Score> target) {
        this.target = target;
    }

    synchronized void enter(int number, Search search) {
        searches.put(number, search);
    }

    /** The search with the lowest number. */
    synchronized Search first() {
        return searches.firstEntry().getValue();
    }

    /** Records that a search has ended. */
    synchronized void end(int number) {
        ended.add(number);
        var leader = leader().number();
        for (var each : List.copyOf(ended)) {
            if (each != leader) {
                drop(each);
            }
        }
    }

    /** Drops a search that has ended and does not lead: it never will, since the others only get better. */
    private void drop(int number) {
        ended.remove(number);
        var search = searches.remove(number);
        movesOfDropped += search == null ? 0 : search.soFar().moves();
    }

    /** The first that has reached the target, else the best; among equals the first. */
    synchronized Run leader() {
        var leader = searches.firstEntry();
        var score = leader.getValue().bestScore();
        for (var each : searches.entrySet()) {
            if (isReachedBy(score)) {
                break;
            }
            var other = each.getValue().bestScore();
            if (other.compareTo(score) > 0) {
                leader = each;
                score = other;
            }
        }
        return new Run(leader.getKey(), leader.getValue());
    }

    boolean isReachedBy(Score score) {
        return target.filter(enough -> score.compareTo(enough) >= 0).isPresent();
    }

    synchronized long moves() {
        return movesOfDropped
                + searches.values().stream()
                        .mapToLong(search -> search.soFar().moves())
                        .sum();
    }

    /** The searches with this number or a higher one. */
    synchronized List<Search> from(int number) {
        return List.copyOf(searches.tailMap(number).values());
    }
}
