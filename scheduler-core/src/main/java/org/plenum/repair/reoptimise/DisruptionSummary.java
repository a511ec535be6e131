package org.plenum.repair.reoptimise;

/**
 * The disruption of a re-optimised timetable for those who rely on the baseline.
 *
 * @param moved the sessions that have another place
 * @param leftOut the sessions that have none
 * @param effort the effort of the moves, in sessions or in people, by the option chosen
 * @param least a lower bound of the effort of any complete timetable that keeps the hard rules
 */
public record DisruptionSummary(int moved, int leftOut, long effort, long least) {

    /** Whether it is proven that no complete timetable needs less effort. */
    public boolean isLeast() {
        return leftOut == 0 && effort <= least;
    }
}
