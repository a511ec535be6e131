package org.plenum.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How one search differs from another. No profile is best for every conference, so searches that run side by side
 * should differ.
 *
 * @param beginnings how many construction attempts the search makes before it settles on one, at least 1: a poor
 *     beginning, such as a session on the wrong day, may keep a timetable from ever getting good
 * @param temperature the start temperature, in percent of the usual, at least 1
 * @param rounds how many rounds get cooler before the next reheat, at least 1
 */
public record SearchProfile(int beginnings, int temperature, int rounds) {

    /** The profile of a search that runs alone. */
    public static final SearchProfile USUAL = new SearchProfile(4, 100, 4);

    private static final List<SearchProfile> ALL =
            List.of(USUAL, new SearchProfile(1, 100, 4), new SearchProfile(4, 50, 3), new SearchProfile(1, 200, 5));

    /** @throws IllegalArgumentException where a value is below 1 */
    public SearchProfile {
        if (beginnings < 1 || temperature < 1 || rounds < 1) {
            throw new IllegalArgumentException(
                    "A search cannot have (%d) beginnings, (%d) percent of heat and (%d) rounds.\nTake at least 1 of each."
                            .formatted(beginnings, temperature, rounds));
        }
    }

    /** Profiles for that many searches side by side: the first is the usual one, and after the last they repeat. */
    public static List<SearchProfile> ofRuns(int runs) {
        return IntStream.range(0, runs)
                .mapToObj(run -> ALL.get(run % ALL.size()))
                .toList();
    }

    /** The temperature of a round: half that of the round before, and hot again after the coldest. */
    int temperatureOfRound(int hottest, int round) {
        return Math.max(1, hottest >> (round % rounds));
    }
}
