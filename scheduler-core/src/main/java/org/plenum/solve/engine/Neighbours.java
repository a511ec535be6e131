package org.plenum.solve.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.plenum.solve.engine.table.Table;

/** For each session those that can be in its way by the tables of one bond. */
final class Neighbours {
    private final int[][] of;

    private Neighbours(int[][] of) {
        this.of = of;
    }

    static Neighbours by(Table.Bond bond, Collection<? extends Table> tables, int sessions) {
        var bound = tables.stream().filter(table -> table.bond() == bond).toList();
        return new Neighbours(IntStream.range(0, sessions)
                .mapToObj(session -> bound.stream()
                        .flatMapToInt(table -> Arrays.stream(table.partners(session)))
                        .distinct()
                        .toArray())
                .toArray(int[][]::new));
    }

    int[] of(int session) {
        return of[session];
    }
}
