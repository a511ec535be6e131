package org.plenum.exchange.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenum.conference.Day;
import org.plenum.conference.Day.Break;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.PlanIssue.DuplicateDate;
import org.plenum.exchange.issue.PlanIssue.OutsideOpeningHours;
import org.plenum.exchange.issue.PlanIssue.OverlappingBreaks;
import org.plenum.exchange.issue.TimeIssue.ClosesNotAfterOpens;
import org.plenum.exchange.issue.TimeIssue.EndNotAfterStart;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** Reads the days of a conference, one after the other. */
final class DayReader {
    private final Set<LocalDate> dates = new HashSet<>();

    Optional<Day> day(Fields fields) {
        var date = fields.require("date", this::date);
        var opens = fields.require("opens", TimeNotation::timeOfDay);
        var closes = fields.require("closes", TimeNotation::timeOfDay);
        var hours = date.flatMap(on -> opens.flatMap(from -> closes.flatMap(to -> hours(fields, on, from, to))));
        var breaks = new ArrayList<Break>();
        fields.list(
                "breaks",
                value -> value.object(part -> {
                    var name = part.find("name", Value::text).orElse("");
                    var interval = interval(part, date);
                    interval.ifPresent(when -> {
                        complainOfOverlap(value, when, breaks);
                        complainOfOutside(value, when, hours);
                        breaks.add(new Break(name, when));
                    });
                    return interval;
                }));
        var timeslots = fields.list(
                "timeslots",
                value -> value.object(part -> {
                    var interval = interval(part, date);
                    interval.ifPresent(when -> complainOfOutside(value, when, hours));
                    return interval;
                }));
        return date.flatMap(on -> hours.map(when -> new Day(on, when, breaks, timeslots)));
    }

    private Optional<LocalDate> date(Value value) {
        var date = TimeNotation.date(value);
        date.filter(one -> !dates.add(one))
                .ifPresent(one -> value.complain(new DuplicateDate(value.pointer(), one.toString())));
        return date;
    }

    private static Optional<Interval> hours(Fields fields, LocalDate date, int opens, int closes) {
        if (closes <= opens) {
            fields.complain(new ClosesNotAfterOpens(
                    fields.pointer("closes"), TimeNotation.timeOfDay(opens), TimeNotation.timeOfDay(closes)));
            return Optional.empty();
        }
        return Optional.of(interval(date, opens, closes));
    }

    /** The interval between two times of the day; without a date its times are checked all the same. */
    private static Optional<Interval> interval(Fields fields, Optional<LocalDate> date) {
        var start = fields.require("start", TimeNotation::timeOfDay);
        var end = fields.require("end", TimeNotation::timeOfDay);
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

    private static Interval interval(LocalDate date, int start, int end) {
        LocalDateTime midnight = date.atStartOfDay();
        return new Interval(midnight.plusMinutes(start), midnight.plusMinutes(end));
    }

    private static void complainOfOverlap(Value value, Interval interval, List<Break> earlier) {
        earlier.stream()
                .map(Break::interval)
                .filter(interval::overlaps)
                .findFirst()
                .ifPresent(other -> value.complain(new OverlappingBreaks(value.pointer(), interval, other)));
    }

    private static void complainOfOutside(Value value, Interval interval, Optional<Interval> hours) {
        hours.filter(open -> open.overlap(interval) < interval.minutes())
                .ifPresent(open -> value.complain(new OutsideOpeningHours(value.pointer(), interval, open)));
    }
}
