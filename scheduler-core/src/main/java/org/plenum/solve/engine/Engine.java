package org.plenum.solve.engine;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Level;
import org.plenum.rule.Aspect;
import org.plenum.solve.engine.board.State;
import org.plenum.solve.engine.table.Costs;
import org.plenum.solve.engine.table.Table;
import org.plenum.solve.engine.table.Table.Counter;
import org.plenum.timetable.Place;
import org.plenum.timetable.Timetable;

/**
 * Scores a timetable incrementally while its sessions move: the one scorer of solving, what-if and suggestions.
 *
 * <p>Sessions are named by their index in the conference. Not safe for use by several threads; make one for each.
 */
public final class Engine {
    private final State state;
    private final Counter[] counters;
    private final Counter[] countersOfRooms;
    private final Map<Level, Counter[]> countersByLevel = new EnumMap<>(Level.class);
    private final Costs costs = new Costs();

    /** An engine in which nothing has a place yet. */
    public Engine(Rulebook rulebook) {
        this.state = rulebook.newState();
        var tables = rulebook.tables();
        this.counters = tables.stream().map(table -> table.counter(state)).toArray(Counter[]::new);
        this.countersOfRooms = counters(tables, table -> table.aspect() != Aspect.START);
        for (var level : Level.values()) {
            countersByLevel.put(level, counters(tables, table -> table.isAbout(level)));
        }
        rulebook.unplaced().addAll(costs);
    }

    private Counter[] counters(List<Table> tables, Predicate<Table> some) {
        return IntStream.range(0, counters.length)
                .filter(index -> some.test(tables.get(index)))
                .mapToObj(index -> counters[index])
                .toArray(Counter[]::new);
    }

    /** An engine that stands as the timetable does. */
    public static Engine of(Timetable timetable) {
        var engine = new Engine((Rulebook) timetable.rules());
        timetable.getPlacements().forEach(placement -> engine.move(placement.getIndex(), placement.getPlace()));
        return engine;
    }

    /** Moves a session; to nowhere where the place is null. */
    public void move(int session, @Nullable Place to) {
        var from = state.place(session);
        var concerned = from != null && to != null && from.start().equals(to.start()) ? countersOfRooms : counters;
        if (from != null) {
            count(session, -1, concerned);
            state.unplace(session);
        }
        if (to != null) {
            state.place(session, to);
            count(session, 1, concerned);
        }
    }

    private void count(int session, int sign, Counter... concerned) {
        for (var counter : concerned) {
            counter.count(session, sign, costs);
        }
    }

    private void settle(Counter... some) {
        for (var counter : some) {
            counter.settle(costs);
        }
    }

    public @Nullable Place place(int session) {
        return state.place(session);
    }

    /** What stands at a level: at least 0. What costs nothing at this level is counted anew when it is asked for. */
    public long cost(Level level) {
        settle(countersByLevel.getOrDefault(level, counters));
        return costs.get(level);
    }

    /** Where everything is, as numbers; to be read only. */
    public State state() {
        return state;
    }

    public HardMediumSoftScore score() {
        settle(counters);
        return costs.toScore();
    }
}
