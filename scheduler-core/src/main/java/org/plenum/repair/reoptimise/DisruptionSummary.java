package org.plenum.repair.reoptimise;

/**
 * What a re-optimised timetable takes of those who rely on the baseline.
 *
 * @param moved the sessions that have another place
 * @param leftOut the sessions that have none
 * @param effort what that takes, in sessions or in people, as was wished
 * @param least what no complete timetable that keeps the hard rules does with less of
 */
public record DisruptionSummary(int moved, int leftOut, long effort, long least) {

    /** Whether it is proven that no complete timetable takes less. */
    public boolean isLeast() {
        return leftOut == 0 && effort <= least;
    }
}
