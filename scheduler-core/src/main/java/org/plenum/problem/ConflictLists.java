package org.plenum.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.plenum.problem.table.CostTable;

/** For each session the others that can conflict with it, by the tables of one kind of conflict. */
final class ConflictLists {
    private final int[][] of;

    private ConflictLists(int[][] of) {
        this.of = of;
    }

    static ConflictLists by(CostTable.ConflictCondition bond, Collection<? extends CostTable> tables, int sessions) {
        var bound = tables.stream()
                .filter(table -> table.conflictCondition() == bond)
                .toList();
        return new ConflictLists(IntStream.range(0, sessions)
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
