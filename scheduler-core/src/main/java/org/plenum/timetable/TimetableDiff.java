package org.plenum.timetable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.timetable.Difference.Kind;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * The differences between two timetables, by ids alone: the two may be of different revisions of their conference.
 *
 * @param differences in the order of their times
 * @param unchanged the number of sessions that stay at their place
 */
public record TimetableDiff(List<Difference> differences, int unchanged) {
    private static final Comparator<Difference> BY_TIME =
            Comparator.comparing(Difference::start).thenComparing(Difference::session);

    public TimetableDiff {
        differences = differences.stream().sorted(BY_TIME).toList();
    }

    /** Compares two timetables by their places alone, each with at most one position of a session. */
    public static TimetableDiff of(Collection<Position> before, Collection<Position> after) {
        return of(before, after, _ -> false);
    }

    /**
     * Compares two timetables by their places and by the sessions without one.
     *
     * @param isLeftOut whether a session without a place afterwards should still have one
     */
    public static TimetableDiff of(
            Collection<Position> before, Collection<Position> after, Predicate<String> isLeftOut) {
        return between(stays(before), stays(after), isLeftOut);
    }

    private static List<Stay> stays(Collection<Position> positions) {
        return positions.stream().map(Stay::at).toList();
    }

    /**
     * Compares two timetables, each with at most one stay of a session.
     *
     * @param isLeftOut whether a session without a stay afterwards should still have one
     */
    static TimetableDiff between(Collection<Stay> before, Collection<Stay> after, Predicate<String> isLeftOut) {
        var from = bySession(before);
        var to = bySession(after);
        var all = Stream.concat(from.keySet().stream(), to.keySet().stream())
                .distinct()
                .map(session -> new Difference(
                        session,
                        find(from, session),
                        find(to, session),
                        !to.containsKey(session) && isLeftOut.test(session)))
                .toList();
        var some = all.stream().filter(TimetableDiff::isOne).toList();
        return new TimetableDiff(some, all.size() - some.size());
    }

    private static Map<String, Stay> bySession(Collection<Stay> stays) {
        return stays.stream().collect(Collectors.toMap(stay -> stay.position().session(), Function.identity()));
    }

    private static Optional<Stay> find(Map<String, Stay> stays, String session) {
        return Optional.ofNullable(stays.get(session));
    }

    private static boolean isOne(Difference difference) {
        return difference.kind() != Kind.ROOM || difference.changesRoom();
    }

    /** The same differences without those of rooms alone. */
    public TimetableDiff ignoringRooms() {
        var others = differences.stream()
                .filter(difference -> difference.kind() != Kind.ROOM)
                .toList();
        return new TimetableDiff(others, unchanged + differences.size() - others.size());
    }

    /** The number of differences of this kind. */
    public long count(Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** Whether every session stays at its place. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
