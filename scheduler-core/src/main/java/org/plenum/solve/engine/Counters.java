package org.plenum.solve.engine;

import java.util.Collection;
import org.plenum.solve.engine.table.Table.Counter;
import org.plenum.solve.engine.table.Table.Glance;
import org.plenum.solve.engine.table.Table.Ledger;

/** Some counters, those that see at a glance beside those that keep sums. */
final class Counters {
    private final Glance[] glances;
    private final Ledger[] ledgers;

    private Counters(Glance[] glances, Ledger[] ledgers) {
        this.glances = glances;
        this.ledgers = ledgers;
    }

    static Counters of(Collection<Counter> counters) {
        return new Counters(
                counters.stream()
                        .filter(Glance.class::isInstance)
                        .map(Glance.class::cast)
                        .toArray(Glance[]::new),
                counters.stream()
                        .filter(Ledger.class::isInstance)
                        .map(Ledger.class::cast)
                        .toArray(Ledger[]::new));
    }

    /** What a session costs at a glance. */
    long cost(int session) {
        var cost = 0L;
        for (var glance : glances) {
            cost += glance.cost(session);
        }
        return cost;
    }

    void count(int session, int sign) {
        for (var ledger : ledgers) {
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
