package org.plenum.problem;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.problem.table.CostTable;

/**
 * The tables of a problem in the order in which a score is counted: tables that look costs up come before tables that
 * add sums up.
 *
 * @param places of places, of sessions left out, and of pairs
 * @param relations of relations; no other table depends on the order of sessions
 * @param sums of loads and groups
 */
record CompiledTables(List<CostTable> places, List<CostTable> relations, List<CostTable> sums) {
    List<CostTable> all() {
        return Stream.of(places, relations, sums).flatMap(List::stream).toList();
    }

    /** The same tables with other relations. */
    CompiledTables with(List<CostTable> others) {
        return new CompiledTables(places, others, sums);
    }
}
