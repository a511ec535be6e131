package org.plenum.problem;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.problem.table.Table;

/**
 * The tables of a problem, in the order in which a score is counted: what is looked up comes before what is added up.
 *
 * @param places of places, of what is left out, and of pairs
 * @param relations of relations; none of the others asks who comes before whom
 * @param sums of loads and groups
 */
record CompiledTables(List<Table> places, List<Table> relations, List<Table> sums) {
    List<Table> all() {
        return Stream.of(places, relations, sums).flatMap(List::stream).toList();
    }

    /** With other relations, and else the very same. */
    CompiledTables with(List<Table> others) {
        return new CompiledTables(places, others, sums);
    }
}
