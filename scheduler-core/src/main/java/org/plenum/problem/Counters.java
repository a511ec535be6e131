package org.plenum.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.Table;
import org.plenum.problem.table.Table.Counter;
import org.plenum.problem.table.Table.Glance;
import org.plenum.problem.table.Table.Ledger;

/** Counters of some tables, stateless ones and ones that keep sums, listed for each session that they concern. */
final class Counters {
    private final Map<Table, Counter> counters;
    private final int sessions;
    private final Ledger[] ledgers;
    private final Glance[][] glancesOf;
    private final Ledger[][] ledgersOf;

    private Counters(List<Table> tables, Map<Table, Counter> counters, int sessions) {
        this.counters = counters;
        this.sessions = sessions;
        this.ledgers = ledgers(tables);
        var glances = new HashMap<List<Table>, Glance[]>();
        var ledgers = new HashMap<List<Table>, Ledger[]>();
        var concerning = IntStream.range(0, sessions)
                .mapToObj(session ->
                        tables.stream().filter(table -> table.concerns(session)).toList())
                .toList();
        this.glancesOf = concerning.stream()
                .map(mine -> glances.computeIfAbsent(mine, this::glances))
                .toArray(Glance[][]::new);
        this.ledgersOf = concerning.stream()
                .map(mine -> ledgers.computeIfAbsent(mine, this::ledgers))
                .toArray(Ledger[][]::new);
    }

    /** A counter for each table. */
    static Counters of(List<Table> tables, Occupancy state) {
        var counters = new HashMap<Table, Counter>();
        tables.forEach(table -> counters.put(table, table.counter(state)));
        return new Counters(tables, counters, state.sessions());
    }

    /** The same counters, restricted to some tables. */
    Counters only(List<Table> tables) {
        return new Counters(tables, counters, sessions);
    }

    private Glance[] glances(List<Table> tables) {
        return those(Glance.class, tables, Glance[]::new);
    }

    private Ledger[] ledgers(List<Table> tables) {
        return those(Ledger.class, tables, Ledger[]::new);
    }

    private <C extends Counter> C[] those(Class<C> shape, List<Table> tables, IntFunction<C[]> array) {
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
