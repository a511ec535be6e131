package org.plenum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.timetable.parity.Measure;
import org.plenum.timetable.parity.Parity;

/** The results of each region as a plain table: a line for each region, then the best, the worst and the gap. */
final class ParityTable {
    private static final String BETWEEN = "  ";
    private static final String NOTHING = "-";

    private final Parity parity;

    private ParityTable(Parity parity) {
        this.parity = parity;
    }

    static List<String> lines(Parity parity) {
        return new ParityTable(parity).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Regions (%d): what each got, beside the sessions for everyone (%d minutes)"
                .formatted(parity.lines().size(), parity.everyoneMinutes()));
        var rows = rows();
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        rows.forEach(row -> lines.add(BETWEEN + aligned(row, widths)));
        return lines;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("", measure -> heading(measure).getFirst()));
        rows.add(row("", measure -> heading(measure).getLast()));
        for (var line : parity.lines()) {
            rows.add(row(line.region().name(), measure -> digits(measure.unit(), line.find(measure))));
        }
        rows.add(ends("best", spread -> spread.best().value()));
        rows.add(ends("worst", spread -> spread.worst().value()));
        rows.add(ends("gap", Parity.Spread::gap));
        return rows;
    }

    private List<String> ends(String name, Function<Parity.Spread, Long> value) {
        return row(
                name,
                measure -> digits(measure.unit(), parity.findSpread(measure).map(value)));
    }

    private static List<String> row(String name, Function<Measure, String> cell) {
        return Stream.concat(Stream.of(name), Stream.of(Measure.values()).map(cell))
                .toList();
    }

    private static String digits(Measure.Unit unit, Optional<Long> value) {
        return value.map(unit::digits).orElse(NOTHING);
    }

    /** Names are aligned left, numbers right. */
    private static String aligned(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    var blank = " ".repeat(widths[column] - row.get(column).length());
                    return column == 0 ? row.get(column) + blank : blank + row.get(column);
                })
                .collect(Collectors.joining(BETWEEN));
    }

    /** Two lines, so that a column is not much wider than its numbers. */
    private static List<String> heading(Measure measure) {
        return switch (measure) {
            case ADDRESSED_MINUTES -> List.of("addressed", "minutes");
            case ROUNDTABLE_MINUTES -> List.of("roundtable", "minutes");
            case SEATS_PER_HEAD -> List.of("seats", "per head");
            case LANGUAGES_HEARD -> List.of("languages", "heard, %");
            case WISHES_UNMET -> List.of("languages", "missing");
            case FIRST_HALF -> List.of("first half", "of day, %");
            case LATE_STARTS -> List.of("late", "starts");
            case MEAN_START -> List.of("mean", "start");
            case BUILDING_CHANGES -> List.of("building", "changes");
        };
    }
}
