package org.plenum.exchange.cosplib;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.plenum.conference.Day;
import org.plenum.conference.Day.NamedBlock;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.SheetIssue.Expected;

/**
 * The sessions of CoSPLib: blocks of the days, each with a number of slots.
 *
 * <p>A submission takes whole slots, and has one length in every block: so all slots are as long as the shortest.
 * CoSPLib gives dates no meaning, only the order of its sessions: a session that would begin before the end of the
 * previous one goes to the next day. A session with more slots than minutes, such as a session of posters that all hang
 * at once, lasts as many minutes as it has slots.
 */
final class Sessions {
    private static final LocalDate ANY_DATE = LocalDate.of(2000, 1, 3);
    private static final int MIDNIGHT = 1440;

    /** A block: its first slot begins with it, and each other slot begins where the previous one ends. */
    private record Block(Interval interval, int slots) {}

    private final SequencedMap<String, Block> blocks = new LinkedHashMap<>();
    private final int slotMinutes;

    private Sessions(Sheet sheet, Map<Integer, String> names) {
        var date = ANY_DATE;
        var before = 0;
        var shortest = MIDNIGHT;
        for (var row : names.entrySet()) {
            var at = row.getKey();
            var slots = Math.max(1, sheet.count(at, 2));
            if (slots > MIDNIGHT) {
                sheet.wrong(at, 2, Expected.WHOLE_NUMBER, 0);
                continue;
            }
            var start = Math.min(sheet.minute(at, 4), MIDNIGHT - slots);
            var written = sheet.minute(at, 5);
            var end = Math.max(start + slots, written <= start ? MIDNIGHT : written);
            var last = date;
            var wanted = sheet.date(at, 3).orElse(last);
            if (blocks.isEmpty() || wanted.isAfter(last)) {
                date = wanted;
            } else if (start < before) {
                date = last.plusDays(1);
            }
            before = end;
            shortest = Math.min(shortest, (end - start) / slots);
            var midnight = date.atStartOfDay();
            var interval = new Interval(midnight.plusMinutes(start), midnight.plusMinutes(end));
            blocks.putIfAbsent(row.getValue(), new Block(interval, slots));
        }
        slotMinutes = shortest;
    }

    static Sessions read(Sheet sheet) {
        return new Sessions(sheet, sheet.column(1, 2));
    }

    int slotMinutes() {
        return slotMinutes;
    }

    Interval interval(String name) {
        var block = blocks.get(name);
        return block == null ? Interval.of(ANY_DATE.atStartOfDay(), Duration.ofDays(1)) : block.interval;
    }

    List<Day> days() {
        var byDate = new TreeMap<LocalDate, List<NamedBlock>>();
        blocks.forEach(
                (name, block) -> byDate.computeIfAbsent(block.interval.start().toLocalDate(), _ -> new ArrayList<>())
                        .add(new NamedBlock(name, block.interval)));
        return byDate.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue()))
                .toList();
    }

    private Day day(LocalDate date, List<NamedBlock> named) {
        var timeslots = named.stream()
                .flatMap(block -> timeslots(blocks.getOrDefault(block.name(), new Block(block.interval(), 1))).stream())
                .toList();
        var closes = named.stream()
                .map(block -> block.interval().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var hours = new Interval(named.getFirst().interval().start(), closes);
        return new Day(date, hours, List.of(), timeslots, named);
    }

    /** One interval from each slot to the end of the last slot: a submission that begins in a slot ends by then. */
    private List<Interval> timeslots(Block block) {
        LocalDateTime start = block.interval.start();
        var end = start.plusMinutes((long) block.slots * slotMinutes);
        return IntStream.range(0, block.slots)
                .mapToObj(slot -> new Interval(start.plusMinutes((long) slot * slotMinutes), end))
                .toList();
    }
}
