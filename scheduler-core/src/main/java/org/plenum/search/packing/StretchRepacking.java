package org.plenum.search.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;

/**
 * Draws other ways to fill some stretches with the sessions in them, and perhaps with one more.
 *
 * <p>In a full timetable the free minutes lie in pieces: a quarter of an hour here and there, which no single move
 * joins to an hour.
 */
public final class StretchRepacking {
    private static final int MOST_STRETCHES = 5;
    private static final int LONGEST_RUN = 3;
    private static final int AMONG_STRANGERS = 4; // one draw in this many

    private final CompiledProblem compiled;
    private final Occupancy state;
    private final List<Placement> placements;
    private final Stretches stretches;
    private final StretchCompatibility company;
    private final int[] indexOf;
    private final int[] taken; // minutes taken in each stretch

    /** @param state matches the timetable whenever a draw is made */
    public StretchRepacking(Timetable timetable, Occupancy state) {
        this.compiled = timetable.problem();
        this.state = state;
        this.placements = timetable.placements();
        this.stretches = new Stretches(timetable.conference(), compiled);
        this.company = new StretchCompatibility(timetable);
        this.indexOf = new int[placements.size()];
        Arrays.fill(indexOf, BinCompletion.NOWHERE);
        this.taken = new int[stretches.count()];
    }

    /**
     * Looks for a way to place a session that has no place.
     *
     * @param draws how many ways to look for
     * @param isTaken receives each way that is found; the first that it accepts ends the search
     */
    public boolean bringIn(int session, int draws, RandomGenerator random, Predicate<List<RepackedPlacement>> isTaken) {
        var loose = loose();
        for (var draw = 0; draw < draws; draw++) {
            var way = fill(session, choose(session, loose, random), random);
            if (!way.isEmpty() && isTaken.test(way)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the stretches that have free time. */
    private int[] loose() {
        Arrays.fill(taken, 0);
        for (var session = 0; session < state.sessions(); session++) {
            var number = stretchOf(session);
            if (number != Stretches.NONE) {
                taken[number] +=
                        state.durationOf(session) + stretches.get(number).pause();
            }
        }
        return IntStream.range(0, taken.length).filter(each -> left(each) > 0).toArray();
    }

    private int stretchOf(int session) {
        var place = state.place(session);
        return place == null ? Stretches.NONE : stretches.of(place);
    }

    private int left(int number) {
        var stretch = stretches.get(number);
        return stretch.minutes() + stretch.pause() - taken[number];
    }

    /** A stretch where the session could be, others with enough free minutes for it, and perhaps one more. */
    private Collection<Integer> choose(int session, int[] loose, RandomGenerator random) {
        var target = target(session, random);
        if (target == Stretches.NONE) {
            return List.of();
        }
        var chosen = new LinkedHashSet<>(List.of(target));
        chosen.addAll(stretches.overlapping(target)); // a hall is free only if its parts are, too
        var missing = state.durationOf(session) - left(target);
        var helpful = helpful(session, target, loose, random);
        for (var draw = 0; missing > 0 && draw < helpful.length && chosen.size() < MOST_STRETCHES; draw++) {
            var number = helpful[random.nextInt(helpful.length)];
            if (chosen.add(number)) {
                missing -= left(number);
            }
        }
        if (random.nextBoolean()) {
            chosen.add(random.nextInt(stretches.count()));
        }
        return missing > 0 ? List.of() : chosen;
    }

    /**
     * The stretches that can take what must leave the target: as a rule, where a track has the target to itself, the
     * track's other stretches, since its sessions can go nowhere else.
     */
    private int[] helpful(int session, int target, int[] loose, RandomGenerator random) {
        var holder = firstIn(stretches.get(target)).orElse(session);
        if (!company.isClosed(holder) || random.nextInt(AMONG_STRANGERS) == 0) {
            return loose;
        }
        return Arrays.stream(company.of(holder))
                .map(this::stretchOf)
                .filter(number -> number != Stretches.NONE && number != target && left(number) > 0)
                .distinct()
                .toArray();
    }

    private OptionalInt firstIn(Stretch stretch) {
        var members = state.sessionsIn(stretch.room());
        return IntStream.range(0, state.countIn(stretch.room()))
                .map(i -> members[i])
                .filter(member -> state.isTaking(member, stretch.from(), stretch.to()))
                .findFirst();
    }

    /**
     * A stretch where the session could be: as a rule, for a track that comes in blocks, one where the track already
     * is.
     */
    private int target(int session, RandomGenerator random) {
        if (company.isClosed(session) && random.nextInt(AMONG_STRANGERS) > 0) {
            var mates = company.of(session);
            var number = stretchOf(mates[random.nextInt(mates.length)]);
            if (number != Stretches.NONE) {
                return number;
            }
        }
        var places = placements.get(session).places();
        return places.isEmpty() ? Stretches.NONE : stretches.of(places.get(random.nextInt(places.size())));
    }

    private List<RepackedPlacement> fill(int session, Collection<Integer> chosen, RandomGenerator random) {
        var part = new Part();
        chosen.forEach(number -> part.addAll(stretches.get(number), chosen));
        part.sessions.add(session);
        return part.fill(random);
    }

    /**
     * Another arrangement of a few consecutive sessions with a few others; often none, and none where all have the
     * same length, since simple swaps exchange those.
     */
    public List<RepackedPlacement> exchange(int session, int other, RandomGenerator random) {
        var part = new Part();
        return part.addRun(session, 1 + random.nextInt(LONGEST_RUN))
                        && part.addRun(other, 1 + random.nextInt(LONGEST_RUN))
                        && part.isOfSeveralLengths()
                ? part.fill(random)
                : List.of();
    }

    /** Some windows of time, and the sessions that are to fill them. */
    private final class Part {
        private final List<Stretch> windows = new ArrayList<>();
        private final Collection<Integer> sessions = new LinkedHashSet<>();

        /**
         * Adds a whole stretch except what stays there.
         *
         * @param chosen all stretches that are added: a session in an overlapping room may leave where it lies in one
         *     of these
         */
        void addAll(Stretch stretch, Collection<Integer> chosen) {
            var from = stretch.from();
            for (var session : sessionsIn(stretch)) {
                var its = stretchOf(session);
                if (chosen.contains(its) && canLeave(session, stretches.get(its))) {
                    sessions.add(session);
                } else {
                    addWindow(stretch.part(from, state.takenFrom[session] - stretch.pause()));
                    from = Math.max(from, state.takenTo[session] + stretch.pause());
                }
            }
            addWindow(stretch.part(from, stretch.to()));
        }

        /** Adds up to that many sessions, from that one on, and says whether any of them can leave. */
        boolean addRun(int first, int count) {
            var number = stretchOf(first);
            if (number == Stretches.NONE) {
                return false;
            }
            var stretch = stretches.get(number);
            var run = new ArrayList<Integer>();
            var to = stretch.to();
            for (var session : sessionsIn(stretch)) {
                if (state.start[session] >= state.start[first]) {
                    if (run.size() == count || !canLeave(session, stretch)) {
                        to = Math.min(to, state.takenFrom[session] - stretch.pause());
                    } else if (state.end[session] <= to) {
                        run.add(session);
                    }
                }
            }
            sessions.addAll(run);
            addWindow(stretch.part(state.start[first], to));
            return !run.isEmpty();
        }

        boolean isOfSeveralLengths() {
            var length = state.durationOf(sessions.iterator().next());
            for (var session : sessions) {
                if (state.durationOf(session) != length) {
                    return true;
                }
            }
            return false;
        }

        /** The sessions that take the room or an overlapping one during the stretch, in the order of their starts. */
        private List<Integer> sessionsIn(Stretch stretch) {
            var inside = new ArrayList<Integer>();
            addAllIn(stretch.room(), stretch, inside);
            for (var room : compiled.conflicts().roomBlocks().of(stretch.room())) {
                if (room != stretch.room()) {
                    addAllIn(room, stretch, inside);
                }
            }
            inside.sort(Comparator.comparingInt(session -> state.start[session]));
            return inside;
        }

        private void addAllIn(int room, Stretch stretch, List<Integer> inside) {
            var members = state.sessionsIn(room);
            for (var i = state.countIn(room) - 1; i >= 0; i--) {
                if (state.isTaking(members[i], stretch.from() - stretch.pause(), stretch.to() + stretch.pause())) {
                    inside.add(members[i]);
                }
            }
        }

        private boolean canLeave(int session, Stretch stretch) {
            return state.room[session] == stretch.room()
                    && !placements.get(session).isPinned()
                    && state.start[session] >= stretch.from()
                    && state.end[session] <= stretch.to();
        }

        /** Adds time in which no other sessions lie; overlapping windows are merged. */
        private void addWindow(Stretch window) {
            var merged = window;
            for (var other : List.copyOf(windows)) {
                if (other.overlaps(merged)) {
                    windows.remove(other);
                    merged = other.and(merged);
                }
            }
            if (merged.from() < merged.to()) {
                windows.add(merged);
            }
        }

        /** New places of its sessions; none where no way was found. */
        List<RepackedPlacement> fill(RandomGenerator random) {
            if (windows.isEmpty() || sessions.size() > BinCompletion.MOST_SESSIONS) {
                return List.of();
            }
            Collections.shuffle(windows, Random.from(random));
            var order = new ArrayList<>(sessions);
            Collections.shuffle(order, Random.from(random));
            var all = order.stream().mapToInt(Integer::intValue).toArray();
            return new BinCompletion(compiled, state, company, windows, all, indexOf)
                    .fill()
                    .map(places -> changes(all, places))
                    .orElse(List.of());
        }

        private List<RepackedPlacement> changes(int[] all, List<Place> places) {
            var changes = new ArrayList<RepackedPlacement>();
            for (var i = 0; i < all.length; i++) {
                if (!places.get(i).equals(state.place(all[i]))) {
                    changes.add(new RepackedPlacement(placements.get(all[i]), places.get(i)));
                }
            }
            return changes;
        }
    }
}
