package org.plenum.exchange.external;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Day;
import org.plenum.conference.Day.Break;
import org.plenum.conference.Interval;
import org.plenum.exchange.external.InferredEvent.Slot;

/** The days of a programme: from the first start to the last end of each, on a grid that has every start. */
final class ProgrammeDays {
    private static final List<Integer> STEPS = List.of(15, 10, 5, 1);
    private static final int LONGEST_STEP = 60;
    private static final int OPENS = 9;
    private static final int CLOSES = 18;

    private ProgrammeDays() {}

    /** The grid of these events. */
    static Duration grid(ExternalProgramme programme, Collection<InferredEvent> items) {
        var starts = items.stream()
                .flatMap(item -> item.slot().stream())
                .mapToLong(slot -> slot.day().atStartOfDay().until(slot.start(), ChronoUnit.MINUTES))
                .distinct()
                .toArray();
        var wished = programme.slot().map(Duration::toMinutes).filter(step -> step <= LONGEST_STEP);
        var step = Stream.concat(wished.stream(), STEPS.stream().map(Integer::longValue))
                .filter(each -> Arrays.stream(starts).allMatch(start -> start % each == 0))
                .findFirst()
                .orElse(1L);
        return Duration.ofMinutes(step);
    }

    /** The days with events; if none has a start, those that the tool names. */
    static List<Day> of(
            ExternalProgramme programme,
            Collection<InferredEvent> items,
            Collection<InferredEvent> breaks,
            Duration grid) {
        var slots = items.stream()
                .flatMap(item -> item.slot().stream())
                .collect(Collectors.groupingBy(Slot::day, TreeMap::new, Collectors.toList()));
        if (slots.isEmpty()) {
            return programme.dates().stream()
                    .map(date -> new Day(
                            date,
                            new Interval(date.atTime(OPENS, 0), date.atTime(CLOSES, 0)),
                            List.of(),
                            List.of(),
                            List.of()))
                    .toList();
        }
        return slots.entrySet().stream()
                .map(entry -> day(entry.getKey(), entry.getValue(), breaks, grid))
                .toList();
    }

    private static Day day(LocalDate date, List<Slot> slots, Collection<InferredEvent> breaks, Duration grid) {
        var opens =
                slots.stream().map(Slot::start).min(Comparator.naturalOrder()).orElseThrow();
        var closes =
                slots.stream().map(Slot::end).max(Comparator.naturalOrder()).orElseThrow();
        var midnight = date.atStartOfDay();
        var step = grid.toMinutes();
        var open = Math.floorDiv(midnight.until(opens, ChronoUnit.MINUTES), step) * step;
        var close = Math.ceilDiv(midnight.until(closes, ChronoUnit.MINUTES), step) * step;
        var latest = Duration.ofHours(36).toMinutes();
        return new Day(
                date,
                new Interval(midnight.plusMinutes(open), midnight.plusMinutes(Math.min(close, latest))),
                breaks.stream()
                        .filter(item -> item.slot().orElseThrow().day().equals(date))
                        .sorted(Comparator.comparing(
                                item -> item.slot().orElseThrow().start()))
                        .map(item -> new Break(
                                item.event().title(), item.slot().orElseThrow().interval()))
                        .toList(),
                List.of(),
                List.of());
    }
}
