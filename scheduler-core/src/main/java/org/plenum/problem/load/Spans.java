package org.plenum.problem.load;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Supply;

/**
 * Time cut into the longest spans in which nothing can change: at every moment at which a session can start or end, at
 * every change of a supply, and at every boundary of days.
 */
public final class Spans {
    private final long[] bounds;
    private final int[] minutes;
    private final int[] dayOf;
    private final int[] firstOfDay;
    private final List<LocalDateTime> moments;
    private final int[] fromStart;
    private final int[][] toEnd;

    private Spans(Conference conference, SortedSet<LocalDateTime> moments, PlaceGrid grid) {
        this.moments = List.copyOf(moments);
        this.bounds = this.moments.stream().mapToLong(Interval::minuteOf).toArray();
        this.dayOf = new int[Math.max(0, bounds.length - 1)];
        this.minutes = new int[dayOf.length];
        Arrays.setAll(minutes, span -> Math.toIntExact(bounds[span + 1] - bounds[span]));
        for (var span = 1; span < dayOf.length; span++) {
            var sameDate =
                    conference.dateOf(this.moments.get(span)).equals(conference.dateOf(this.moments.get(span - 1)));
            dayOf[span] = dayOf[span - 1] + (sameDate ? 0 : 1);
        }
        this.firstOfDay = firsts(dayOf);
        this.fromStart = grid.starts().stream().mapToInt(start -> at(start)).toArray();
        var byDuration = new HashMap<Long, int[]>();
        this.toEnd = conference.sessions().stream()
                .map(session -> byDuration.computeIfAbsent(session.minutes(), minutes -> ends(grid, minutes)))
                .toArray(int[][]::new);
    }

    public static Spans of(Conference conference, Scorecard scorecard, PlaceGrid grid) {
        var sessions = conference.sessions().list();
        var moments = new TreeSet<LocalDateTime>();
        for (var minutes : sessions.stream().map(Session::minutes).distinct().toList()) {
            for (var start : grid.starts()) {
                add(conference, start, moments);
                add(conference, start.plusMinutes(minutes), moments);
            }
        }
        addChanges(conference, scorecard, moments);
        return new Spans(conference, moments, grid);
    }

    /** Only changes between the first start and the last end: an absence of years needs no spans of years. */
    private static void addChanges(Conference conference, Scorecard scorecard, SortedSet<LocalDateTime> moments) {
        if (moments.isEmpty()) {
            return;
        }
        var first = moments.first();
        var last = moments.last();
        for (var rule : scorecard.rules(LoadRule.class)) {
            for (var key : keys(rule, conference)) {
                rule.supply(conference, key)
                        .changes()
                        .filter(change -> change.isAfter(first) && change.isBefore(last))
                        .forEach(change -> add(conference, change, moments));
            }
        }
    }

    private static Collection<String> keys(LoadRule rule, Conference conference) {
        return conference.sessions().stream()
                .map(session -> rule.keys(conference, session))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static void add(Conference conference, LocalDateTime moment, Collection<LocalDateTime> moments) {
        var day = conference.wholeOf(conference.dateOf(moment));
        moments.addAll(List.of(moment, day.start(), day.end()));
    }

    private static int[] firsts(int[] dayOf) {
        var days = dayOf.length == 0 ? 0 : dayOf[dayOf.length - 1] + 1;
        var firsts = new int[days + 1];
        for (var span = dayOf.length - 1; span >= 0; span--) {
            firsts[dayOf[span]] = span;
        }
        firsts[days] = dayOf.length;
        return firsts;
    }

    private int[] ends(PlaceGrid grid, long minutes) {
        return grid.starts().stream()
                .mapToInt(start -> at(start.plusMinutes(minutes)))
                .toArray();
    }

    private int at(LocalDateTime moment) {
        return Arrays.binarySearch(bounds, Interval.minuteOf(moment));
    }

    public int count() {
        return dayOf.length;
    }

    /** The days that have spans. */
    public int days() {
        return firstOfDay.length - 1;
    }

    public int dayOf(int span) {
        return dayOf[span];
    }

    /** The first span after the day of a span. */
    public int endOfDay(int span) {
        return firstOfDay[dayOf[span] + 1];
    }

    /** The first span of a session at a start. */
    public int from(int start) {
        return fromStart[start];
    }

    /** The first span after a session at a start. */
    public int to(int session, int start) {
        return toEnd[session][start];
    }

    /** The length of each span in minutes. */
    public int[] minutes() {
        return minutes;
    }

    /** The supply in each span. */
    public int[] supply(Supply supply) {
        var units = new int[count()];
        Arrays.setAll(units, span -> supply.at(moments.get(span)));
        return units;
    }

    public LoadProfile profile(int day, int[] use, int[] wished, int[] supply) {
        return new LoadProfile(bounds, use, wished, supply, firstOfDay[day], firstOfDay[day + 1]);
    }
}
