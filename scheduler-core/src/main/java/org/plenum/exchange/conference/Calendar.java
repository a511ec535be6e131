package org.plenum.exchange.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.exchange.issue.LimitIssue.DaysTooFarApart;
import org.plenum.exchange.issue.LimitIssue.TooManyPlaces;
import org.plenum.exchange.issue.LimitIssue.TooManyStarts;
import org.plenum.exchange.issue.PlanIssue.ClocksChange;
import org.plenum.exchange.issue.PlanIssue.PinOutsideDays;
import org.plenum.exchange.issue.PlanIssue.SessionLongerThanDays;
import org.plenum.exchange.json.Clock;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Limits;
import org.plenum.exchange.json.Value;

/** The days of a document; checks whether a session fits them. */
final class Calendar {
    private final List<Day> days;
    private final boolean complete;
    private final Duration grid;
    private final List<Interval> open;
    private final List<Clock.Change> changes;

    /** @param complete false if some days could not be read: then it is unknown which dates are missing */
    Calendar(List<Day> days, boolean complete, Duration grid, ZoneId zone) {
        this.days = days;
        this.complete = complete;
        this.grid = grid;
        this.open = Interval.merged(days.stream().map(Day::hours).toList());
        this.changes = open.stream()
                .flatMap(stretch -> new Clock(zone).changes(stretch).stream())
                .toList();
    }

    List<Day> days() {
        return days;
    }

    /** Reports a time on a date that is no day and that lies outside the hours of the day before. */
    void checkDate(Value value, LocalDateTime time) {
        var date = time.toLocalDate();
        if (isKnown()
                && days.stream()
                        .noneMatch(day -> day.date().equals(date) || day.hours().contains(time))) {
            value.complain(new PinOutsideDays(value.pointer(), date.toString()));
        }
    }

    /** Reports a session that is longer than the conference's longest stretch of open time. */
    void checkLength(Value value, String session, Duration duration) {
        var longest = open.stream().mapToLong(Interval::minutes).max().orElse(0);
        if (isKnown() && duration.toMinutes() > longest) {
            value.complain(new SessionLongerThanDays(value.pointer(), session, duration.toMinutes(), longest));
        }
    }

    /** Reports a session that may run while the clocks change. */
    void checkClocks(Fields fields, Session session) {
        changes.stream()
                .filter(change -> mayRunDuring(session, change.doubtful()))
                .findFirst()
                .ifPresent(change -> fields.complain(new ClocksChange(
                        fields.pointer("duration"),
                        session.id(),
                        session.pinned().start().isPresent(),
                        change.before(),
                        change.after())));
    }

    private boolean mayRunDuring(Session session, Interval doubtful) {
        var windows = session.times().windows();
        return session.pinned()
                .start()
                .map(start -> Interval.of(start, session.duration()).overlaps(doubtful))
                .orElseGet(() -> days.stream()
                        .flatMap(day -> day.starts(grid))
                        .map(start -> Interval.of(start, session.duration()))
                        .filter(doubtful::overlaps)
                        .filter(interval -> open.stream().anyMatch(stretch -> stretch.contains(interval)))
                        .anyMatch(interval ->
                                windows.isEmpty() || windows.stream().anyMatch(window -> window.contains(interval))));
    }

    /**
     * Reports the day that lies too far from the others: the first or the last, whichever is farther from the median
     * day.
     */
    void checkSpan(Fields fields) {
        if (!isKnown()) {
            return;
        }
        var dates = days.stream().map(Day::date).sorted().toList();
        var first = dates.getFirst();
        var last = dates.getLast();
        if (ChronoUnit.DAYS.between(first, last) <= Limits.DAYS_APART) {
            return;
        }
        var usual = dates.get((dates.size() - 1) / 2);
        var isFirst = ChronoUnit.DAYS.between(first, usual) > ChronoUnit.DAYS.between(usual, last);
        var odd = isFirst ? first : last;
        var index = days.stream().map(Day::date).toList().indexOf(odd);
        fields.complain(new DaysTooFarApart(
                fields.pointer("days") + "/" + index + "/date", odd, isFirst ? last : first, Limits.DAYS_APART));
    }

    /** Reports a grid that makes too many starts, or too many starts times rooms. */
    void checkStarts(Fields fields, int rooms) {
        var starts = days.stream().mapToLong(this::starts).sum();
        if (starts > Limits.STARTS) {
            fields.complain(new TooManyStarts(fields.pointer("grid"), starts, Limits.STARTS));
        } else if (starts * rooms > Limits.PLACES) {
            fields.complain(new TooManyPlaces(fields.pointer("rooms"), starts, rooms, Limits.PLACES));
        }
    }

    private long starts(Day day) {
        return day.timeslots().isEmpty()
                ? Math.ceilDiv(day.hours().minutes(), grid.toMinutes())
                : day.timeslots().size();
    }

    /** A document without any days has another issue already. */
    private boolean isKnown() {
        return complete && !days.isEmpty();
    }
}
