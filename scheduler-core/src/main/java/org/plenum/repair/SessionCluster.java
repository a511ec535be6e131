package org.plenum.repair;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.PlaceGrid;

/** Sessions whose times depend on each other: the start of the first decides when the others can start. */
final class SessionCluster {

    /** How a session's time depends on that of another. */
    enum Hold {
        TOGETHER,
        RIGHT_AFTER,
        RIGHT_BEFORE
    }

    /**
     * A session of the cluster.
     *
     * @param leader the index of the member that decides the time of this one; unused for the first
     */
    record Member(int session, int leader, Hold hold) {}

    private final Timetable timetable;
    private final CompiledProblem compiled;
    private final PlaceGrid grid;
    private final List<Member> members;
    private final int[] sessions;
    private @Nullable List<int[]> schedules;

    /** @param members each after its leader */
    SessionCluster(Timetable timetable, List<Member> members) {
        this.timetable = timetable;
        this.compiled = timetable.problem();
        this.grid = compiled.grid();
        this.members = List.copyOf(members);
        this.sessions = members.stream().mapToInt(Member::session).toArray();
    }

    /** Single starts as schedules, each created when it is requested: mostly one of the first suffices. */
    private static final class OfOne extends AbstractList<int[]> implements RandomAccess {
        private final int[] starts;

        OfOne(int... starts) {
            this.starts = starts;
        }

        @Override
        public int[] get(int index) {
            return new int[] {starts[index]};
        }

        @Override
        public int size() {
            return starts.length;
        }
    }

    private List<int[]> findSchedules() {
        var starts = members.stream()
                .map(member -> compiled.startsOf(timetable.placements().get(member.session)))
                .toList();
        return sessions.length == 1 ? new OfOne(starts.getFirst()) : schedules(starts);
    }

    private List<int[]> schedules(List<int[]> starts) {
        var found = new ArrayList<int[]>();
        for (var start : starts.getFirst()) {
            var near = schedule(start, false, starts);
            var far = schedule(start, true, starts);
            near.ifPresent(found::add);
            far.filter(each -> near.isEmpty() || !Arrays.equals(each, near.get()))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The starts of all sessions for this start of the first: as close together as possible, or as far apart. */
    private Optional<int[]> schedule(int start, boolean isFar, List<int[]> starts) {
        var found = new int[members.size()];
        found[0] = start;
        for (var i = 1; i < found.length; i++) {
            var options = options(members.get(i), starts.get(i), found[members.get(i).leader]);
            if (options.length == 0) {
                return Optional.empty();
            }
            found[i] = options[isFar ? options.length - 1 : 0];
        }
        return Optional.of(found);
    }

    /**
     * The possible starts of a member for this start of its leader, the nearest first, as long as no sitting time lies
     * between the two.
     */
    private int[] options(Member member, int[] starts, int leaderStart) {
        return switch (member.hold) {
            case TOGETHER -> Arrays.binarySearch(starts, leaderStart) < 0 ? new int[0] : new int[] {leaderStart};
            case RIGHT_AFTER -> {
                var end = end(sessions[member.leader], leaderStart);
                yield Arrays.stream(starts, firstFrom(end, starts), starts.length)
                        .takeWhile(start -> nobodySits(end, grid.minuteOf(start)))
                        .toArray();
            }
            case RIGHT_BEFORE -> {
                var from = grid.minuteOf(leaderStart);
                var last = firstFrom(from - minutes(member.session) + 1, starts) - 1; // the last that ends by then
                yield IntStream.iterate(last, i -> i >= 0, i -> i - 1)
                        .map(i -> starts[i])
                        .takeWhile(start -> nobodySits(end(member.session, start), from))
                        .toArray();
            }
        };
    }

    /** The index of the first of these starts that is not before a minute; the number of starts where all are. */
    private int firstFrom(int minute, int... starts) {
        var found = Arrays.binarySearch(starts, grid.startFrom(minute));
        return found < 0 ? -found - 1 : found;
    }

    private int end(int session, int start) {
        return grid.minuteOf(start) + minutes(session);
    }

    private int minutes(int session) {
        return Math.toIntExact(timetable.placements().get(session).session().minutes());
    }

    /** Whether there is no sitting time between two minutes, counted from the grid's first start. */
    private boolean nobodySits(int from, int to) {
        var origin = grid.starts().getFirst();
        return timetable.conference().sittingMinutes(origin.plusMinutes(from), origin.plusMinutes(to)) == 0;
    }

    int[] sessions() {
        return sessions;
    }

    /** The possible schedules: the indices of the starts of all its sessions, in the order of the first one's start. */
    List<int[]> schedules() {
        var known = schedules;
        if (known == null) {
            known = findSchedules();
            schedules = known;
        }
        return known;
    }

    /** The weight of all its sessions. */
    long weigh(long... weight) {
        return Arrays.stream(sessions).mapToLong(session -> weight[session]).sum();
    }
}
