package org.plenum.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.CostTable;
import org.plenum.problem.table.CostTable.Counter;
import org.plenum.problem.table.CostTable.StatefulCounter;
import org.plenum.problem.table.CostTable.StatelessCounter;

/** Counters of some tables, stateless ones and ones that keep sums, listed for each session that they concern. */
final class Counters {
    private final Map<CostTable, Counter> counters;
    private final int sessions;
    private final StatefulCounter[] ledgers;
    private final StatelessCounter[][] glancesOf;
    private final StatefulCounter[][] ledgersOf;

    private Counters(List<CostTable> tables, Map<CostTable, Counter> counters, int sessions) {
        this.counters = counters;
        this.sessions = sessions;
        this.ledgers = ledgers(tables);
        var glances = new HashMap<List<CostTable>, StatelessCounter[]>();
        var ledgers = new HashMap<List<CostTable>, StatefulCounter[]>();
        var concerning = IntStream.range(0, sessions)
                .mapToObj(session ->
                        tables.stream().filter(table -> table.concerns(session)).toList())
                .toList();
        this.glancesOf = concerning.stream()
                .map(mine -> glances.computeIfAbsent(mine, this::glances))
                .toArray(StatelessCounter[][]::new);
        this.ledgersOf = concerning.stream()
                .map(mine -> ledgers.computeIfAbsent(mine, this::ledgers))
                .toArray(StatefulCounter[][]::new);
    }

    /** A counter for each table. */
    static Counters of(List<CostTable> tables, Occupancy state) {
        var counters = new HashMap<CostTable, Counter>();
        tables.forEach(table -> counters.put(table, table.counter(state)));
        return new Counters(tables, counters, state.sessions());
    }

    /** The same counters, restricted to some tables. */
    Counters only(List<CostTable> tables) {
        return new Counters(tables, counters, sessions);
    }

    private StatelessCounter[] glances(List<CostTable> tables) {
        return those(StatelessCounter.class, tables, StatelessCounter[]::new);
    }

    private StatefulCounter[] ledgers(List<CostTable> tables) {
        return those(StatefulCounter.class, tables, StatefulCounter[]::new);
    }

    private <C extends Counter> C[] those(Class<C> shape, List<CostTable> tables, IntFunction<C[]> array) {
        return tables.stream()
                .map(counters::get)
                .filter(shape::isInstance)
                .map(shape::cast)
                .toArray(array);
    }

    /** The cost of a session by the stateless counters. */
    long cost(int session) {
        var cost = 0L;
        for (var glance : glancesOf[session]) {
            cost += glance.cost(session);
        }
        return cost;
    }

    void count(int session, int sign) {
        for (var ledger : ledgersOf[session]) {
            ledger.count(session, sign);
        }
    }

    /** The increase of the ledgers' cost since the last call. */
    long settle() {
        var more = 0L;
        for (var ledger : ledgers) {
            more += ledger.settle();
        }
        return more;
    }

    /**
     * Takes the last settling back, once every session is counted where it was before; returns the increase of the
     * cost.
     */
    long takeBack() {
        var more = 0L;
        for (var ledger : ledgers) {
            more += ledger.takeBack();
        }
        return more;
    }
}
