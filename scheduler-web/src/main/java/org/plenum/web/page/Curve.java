package org.plenum.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.api.job.kind.JobEvent.Progressed;

/**
 * The scores of a job's timetables over time, as a line in a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * <p>Only timetables that are feasible and complete: the scores of others cannot be compared with theirs.
 *
 * @param line a path; {@code area}, what lies below it
 * @param from the first score; {@code to}, the last
 */
public record Curve(String line, String area, long from, long to, Duration spent) {
    static final int WIDTH = 200;
    static final int HEIGHT = 60;
    private static final int MARGIN = 5; // above and below, so that the line is not cut off

    static Optional<Curve> of(List<Progressed> progress) {
        var points = progress.stream().filter(Progressed::isWhole).toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        var line = points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f %.1f", x(point, points), y(point, points)))
                .collect(Collectors.joining("L", "M", ""));
        var area = "%sV%dH0Z".formatted(line, HEIGHT);
        var last = points.getLast();
        return Optional.of(new Curve(line, area, points.getFirst().softPoints(), last.softPoints(), last.spent()));
    }

    private static double x(Progressed point, List<Progressed> points) {
        var start = points.getFirst().spent().toMillis();
        var length = Math.max(1, points.getLast().spent().toMillis() - start);
        return (double) WIDTH * (point.spent().toMillis() - start) / length;
    }

    private static double y(Progressed point, List<Progressed> points) {
        var low = points.stream().mapToLong(Progressed::softPoints).min().orElseThrow();
        var high = points.stream().mapToLong(Progressed::softPoints).max().orElseThrow();
        var share = high == low ? 1 : (double) (point.softPoints() - low) / (high - low);
        return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
    }
}
