package org.plenum.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Prints comparisons as a table: one line for each, one column for each figure. */
public final class ComparisonTable {
    private static final int WIDTH = 12;

    private final List<Comparison> comparisons;

    /** @param comparisons in the order of the lines */
    public ComparisonTable(List<Comparison> comparisons) {
        this.comparisons = List.copyOf(comparisons);
    }

    public void print(PrintWriter to) {
        if (comparisons.isEmpty()) {
            return;
        }
        var marks = new TreeSet<Integer>();
        comparisons.forEach(each -> marks.addAll(each.softAt().keySet()));
        to.println("Now to then, of medians: of moves a second more is better, of anything else less.");
        to.println(header(List.copyOf(marks)));
        comparisons.forEach(each -> to.println(line(each, List.copyOf(marks))));
        to.flush();
    }

    private String header(List<Integer> marks) {
        var cells = new ArrayList<>(List.of("moves/CPU s", "feasible", "complete"));
        marks.forEach(mark -> cells.add("soft@%ds".formatted(mark)));
        cells.addAll(List.of("soft at end", "memory", "score"));
        return line("name", cells);
    }

    private String line(Comparison comparison, List<Integer> marks) {
        var cells = new ArrayList<>(List.of(
                cell(comparison.movesPerCpuSecond()), cell(comparison.firstFeasible()), cell(comparison.complete())));
        marks.forEach(mark -> cells.add(cell(comparison.softAt().getOrDefault(mark, OptionalDouble.empty()))));
        cells.add(cell(comparison.soft()));
        cells.add(cell(comparison.heldMB()));
        cells.add(comparison.verdict().name().toLowerCase(Locale.ROOT));
        return line(comparison.name(), cells);
    }

    private static String cell(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : "-";
    }

    private String line(String name, List<String> cells) {
        var widest = comparisons.stream()
                .mapToInt(each -> each.name().length())
                .max()
                .orElse(0);
        var line = new StringBuilder(name).repeat(" ", Math.max(0, Math.max(widest, WIDTH) - name.length()));
        cells.forEach(cell ->
                line.append(" ".repeat(Math.max(1, WIDTH - cell.length()))).append(cell));
        return line.toString();
    }
}
