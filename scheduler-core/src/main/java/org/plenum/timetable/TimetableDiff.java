package org.plenum.timetable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.timetable.Difference.Kind;
import org.plenum.timetable.PublishedTimetable.Position;

/**
 * What one timetable has otherwise than another, by ids alone: the two may be of different revisions of their conference.
 *
 * @param differences in the order of their times
 * @param unchanged how many sessions are where they were
 */
public record TimetableDiff(List<Difference> differences, int unchanged) {
    private static final Comparator<Difference> BY_TIME =
            Comparator.comparing(Difference::start).thenComparing(Difference::session);

    public TimetableDiff {
        differences = differences.stream().sorted(BY_TIME).toList();
    }

    /** Compares two timetables, each with at most one position of a session. */
    public static TimetableDiff of(Collection<Position> before, Collection<Position> after) {
        var from = bySession(before);
        var to = bySession(after);
        var all = Stream.concat(from.keySet().stream(), to.keySet().stream())
                .distinct()
                .map(session -> new Difference(session, find(from, session), find(to, session)))
                .toList();
        var some = all.stream().filter(TimetableDiff::isOne).toList();
        return new TimetableDiff(some, all.size() - some.size());
    }

    private static Map<String, Position> bySession(Collection<Position> positions) {
        return positions.stream().collect(Collectors.toMap(Position::session, Function.identity()));
    }

    private static Optional<Position> find(Map<String, Position> positions, String session) {
        return Optional.ofNullable(positions.get(session));
    }

    private static boolean isOne(Difference difference) {
        return difference.kind() != Kind.ROOM || difference.changesRoom();
    }

    /** The same for those to whom another room is no change. */
    public TimetableDiff ignoringRooms() {
        var others = differences.stream()
                .filter(difference -> difference.kind() != Kind.ROOM)
                .toList();
        return new TimetableDiff(others, unchanged + differences.size() - others.size());
    }

    /** How many differences are of this kind. */
    public long count(Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** Whether everything is where it was. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
