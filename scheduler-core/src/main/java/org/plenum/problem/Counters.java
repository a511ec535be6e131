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

/** Some counters, those that see at a glance beside those that keep sums: for each session the ones that it concerns. */
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

    /** The same counters, of some tables alone. */
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

    /** What a session costs at a glance. */
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

    /** By how much the ledgers cost more than when this was last called. */
    long settle() {
        var more = 0L;
        for (var ledger : ledgers) {
            more += ledger.settle();
        }
        return more;
    }

    /** Takes the last settling back, once every session is counted where it was before it: by how much all costs more. */
    long takeBack() {
        var more = 0L;
        for (var ledger : ledgers) {
            more += ledger.takeBack();
        }
        return more;
    }
}
