package org.plenum.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a search goes about it. None is best for every conference, so searches that run side by side had better differ.
 *
 * @param beginnings how often everything is placed anew before the search settles, at least 1: a poor beginning, such as a
 *     session on the wrong day, may keep a timetable from ever getting good
 * @param temperature how hot the annealing begins, in percent of the usual, at least 1
 * @param rounds how many rounds get cooler before it is hot again, at least 1
 */
public record SearchProfile(int beginnings, int temperature, int rounds) {

    /** That of a search that runs alone. */
    public static final SearchProfile USUAL = new SearchProfile(4, 100, 4);

    private static final List<SearchProfile> ALL =
            List.of(USUAL, new SearchProfile(1, 100, 4), new SearchProfile(4, 50, 3), new SearchProfile(1, 200, 5));

    /** @throws IllegalArgumentException where something is below 1 */
    public SearchProfile {
        if (beginnings < 1 || temperature < 1 || rounds < 1) {
            throw new IllegalArgumentException(
                    "A search cannot have (%d) beginnings, (%d) percent of heat and (%d) rounds.\nMaybe take at least 1 of each."
                            .formatted(beginnings, temperature, rounds));
        }
    }

    /** For so many searches side by side: the first is the usual, the others differ as far as there are profiles. */
    public static List<SearchProfile> ofRuns(int runs) {
        return IntStream.range(0, runs)
                .mapToObj(run -> ALL.get(run % ALL.size()))
                .toList();
    }

    /** Each round begins at half the temperature of the one before; after the coldest, hot again. */
    int heatOfRound(int hottest, int round) {
        return Math.max(1, hottest >> (round % rounds));
    }
}
