package org.plenum.exchange.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenum.conference.Day;
import org.plenum.conference.Day.Break;
import org.plenum.conference.Day.NamedBlock;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.PlanIssue.DuplicateDate;
import org.plenum.exchange.issue.PlanIssue.OutsideOpeningHours;
import org.plenum.exchange.issue.PlanIssue.OverlappingBlocks;
import org.plenum.exchange.issue.PlanIssue.OverlappingBreaks;
import org.plenum.exchange.issue.TimeIssue.ClosesNotAfterOpens;
import org.plenum.exchange.issue.TimeIssue.EndNotAfterStart;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** Reads the days of a conference, one after the other. */
final class DayReader {
    private final Set<LocalDate> dates = new HashSet<>();

    /** Creates the issue of two slots that overlap. */
    private interface Overlapping {
        Issue of(String pointer, Interval one, Interval other);
    }

    /** A part of a day, with its value in the document. */
    private record Slot(Value value, String name, Interval interval) {}

    Optional<Day> day(Fields fields) {
        var date = fields.require("date", this::date);
        var hours = hours(fields, date);
        var breaks = slots(
                fields, "breaks", date, part -> part.find("name", Value::text).orElse(""));
        var timeslots = slots(fields, "timeslots", date, _ -> "");
        var blocks = slots(
                fields, "blocks", date, part -> part.find("name", Value::text).orElse(""));
        hours.ifPresent(open -> Stream.of(breaks, timeslots, blocks)
                .flatMap(List::stream)
                .forEach(slot -> complainOfOutside(slot, open)));
        complainOfOverlaps(breaks, OverlappingBreaks::new);
        complainOfOverlaps(blocks, OverlappingBlocks::new);
        return hours.map(open -> new Day(
                date.orElseThrow(), // without a date there are no hours
                open,
                breaks.stream().map(slot -> new Break(slot.name, slot.interval)).toList(),
                timeslots.stream().map(Slot::interval).toList(),
                blocks.stream()
                        .sorted(Comparator.comparing(Slot::interval, Interval.BY_START))
                        .map(slot -> new NamedBlock(slot.name, slot.interval))
                        .toList()));
    }

    private Optional<LocalDate> date(Value value) {
        var date = TimeNotation.date(value);
        date.filter(one -> !dates.add(one))
                .ifPresent(one -> value.complain(new DuplicateDate(value.pointer(), one.toString())));
        return date;
    }

    /** The hours of the day; its times are checked even without a date. */
    private static Optional<Interval> hours(Fields fields, Optional<LocalDate> date) {
        var opens = fields.require("opens", value -> start(value, date, TimeNotation.timeOfDay(value)));
        var closes = fields.require("closes", value -> end(value, date));
        if (opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        if (closes.get() <= opens.get()) {
            fields.complain(new ClosesNotAfterOpens(
                    fields.pointer("closes"),
                    TimeNotation.timeOfDay(opens.get()),
                    TimeNotation.timeOfDay(closes.get())));
            return Optional.empty();
        }
        return date.map(on -> interval(on, opens.get(), closes.get()));
    }

    private static List<Slot> slots(
            Fields fields, String list, Optional<LocalDate> date, Function<Fields, String> name) {
        return fields.list(
                list,
                value -> value.object(part -> {
                    var called = name.apply(part);
                    return interval(part, date).map(interval -> new Slot(value, called, interval));
                }));
    }

    /** The interval between two times of the day; its times are checked even without a date. */
    private static Optional<Interval> interval(Fields fields, Optional<LocalDate> date) {
        var start = fields.require("start", value -> start(value, date, TimeNotation.timeOfLongDay(value)));
        var end = fields.require("end", value -> end(value, date));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get() <= start.get()) {
            fields.complain(new EndNotAfterStart(
                    fields.pointer("end"), TimeNotation.timeOfDay(start.get()), TimeNotation.timeOfDay(end.get())));
            return Optional.empty();
        }
        return date.map(on -> interval(on, start.get(), end.get()));
    }

    private static Optional<Integer> start(Value value, Optional<LocalDate> date, Optional<Integer> minutes) {
        date.flatMap(on -> minutes.map(start -> time(on, start)))
                .ifPresent(start -> TimeNotation.checkStart(value, start));
        return minutes;
    }

    private static Optional<Integer> end(Value value, Optional<LocalDate> date) {
        var minutes = TimeNotation.timeOfLongDay(value);
        date.flatMap(on -> minutes.map(end -> time(on, end))).ifPresent(end -> TimeNotation.checkEnd(value, end));
        return minutes;
    }

    private static Interval interval(LocalDate date, int start, int end) {
        return new Interval(time(date, start), time(date, end));
    }

    private static LocalDateTime time(LocalDate date, int minutes) {
        return date.atStartOfDay().plusMinutes(minutes);
    }

    private static void complainOfOutside(Slot slot, Interval open) {
        if (open.overlap(slot.interval) < slot.interval.minutes()) {
            slot.value.complain(new OutsideOpeningHours(slot.value.pointer(), slot.interval, open));
        }
    }

    /** Reports each slot that overlaps an earlier one of the list. */
    private static void complainOfOverlaps(List<Slot> slots, Overlapping complaint) {
        for (var i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            slots.subList(0, i).stream()
                    .map(Slot::interval)
                    .filter(slot.interval::overlaps)
                    .findFirst()
                    .ifPresent(other -> slot.value.complain(complaint.of(slot.value.pointer(), slot.interval, other)));
        }
    }
}
