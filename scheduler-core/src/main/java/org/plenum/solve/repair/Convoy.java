package org.plenum.solve.repair;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.engine.board.Grid;
import org.plenum.timetable.Timetable;

/** Sessions whose times hang together: where the first starts, it is known when the others do. */
final class Convoy {

    /** How a session's time depends on another's. */
    enum Hold {
        TOGETHER,
        RIGHT_AFTER,
        RIGHT_BEFORE
    }

    /**
     * One of its sessions.
     *
     * @param leader the index of the member from whose time that of this one follows; the first follows from none
     */
    record Member(int session, int leader, Hold hold) {}

    private final Timetable timetable;
    private final Grid grid;
    private final List<Member> members;
    private final int[] sessions;
    private final List<int[]> schedules;

    /** @param members each behind its leader */
    Convoy(Timetable timetable, List<Member> members) {
        this.timetable = timetable;
        var rulebook = (Rulebook) timetable.rules();
        this.grid = rulebook.grid();
        this.members = List.copyOf(members);
        this.sessions = members.stream().mapToInt(Member::session).toArray();
        var starts = members.stream()
                .map(member -> rulebook.startsOf(timetable.getPlacements().get(member.session)))
                .toList();
        this.schedules = sessions.length == 1
                ? Arrays.stream(starts.getFirst())
                        .mapToObj(start -> new int[] {start})
                        .toList()
                : schedules(starts);
    }

    private List<int[]> schedules(List<int[]> starts) {
        return Arrays.stream(starts.getFirst())
                .boxed()
                .flatMap(start -> Stream.of(false, true)
                        .flatMap(isFar -> schedule(start, isFar, starts).stream())
                        .collect(collectingAndThen(
                                toMap(Arrays::toString, each -> each, (one, _) -> one, LinkedHashMap::new),
                                each -> each.values().stream())))
                .toList();
    }

    /** When each session starts where the first starts then; as close together as can be, or as far apart. */
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

    /** When a member can start where its leader starts then, the nearest first: as long as nobody sits between them. */
    private int[] options(Member member, int[] starts, int leaderStart) {
        var from = grid.starts().get(leaderStart);
        var end = end(sessions[member.leader], leaderStart);
        return switch (member.hold) {
            case TOGETHER ->
                IntStream.of(starts).filter(start -> start == leaderStart).toArray();
            case RIGHT_AFTER ->
                IntStream.of(starts)
                        .filter(start -> !grid.starts().get(start).isBefore(end))
                        .takeWhile(start -> nobodySits(end, grid.starts().get(start)))
                        .toArray();
            case RIGHT_BEFORE ->
                IntStream.of(starts)
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .mapToInt(Integer::intValue)
                        .filter(start -> !end(member.session, start).isAfter(from))
                        .takeWhile(start -> nobodySits(end(member.session, start), from))
                        .toArray();
        };
    }

    private LocalDateTime end(int session, int start) {
        return grid.starts()
                .get(start)
                .plusMinutes(timetable.getPlacements().get(session).session().minutes());
    }

    private boolean nobodySits(LocalDateTime from, LocalDateTime to) {
        return timetable.conference().sittingMinutes(from, to) == 0;
    }

    int[] sessions() {
        return sessions;
    }

    /** When its sessions can start, one and all: the indices of their starts, in the order of the first one's. */
    List<int[]> schedules() {
        return schedules;
    }

    /** What its sessions weigh in all. */
    long weigh(long... weight) {
        return Arrays.stream(sessions).mapToLong(session -> weight[session]).sum();
    }
}
