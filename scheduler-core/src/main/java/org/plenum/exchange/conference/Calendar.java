package org.plenum.exchange.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.exchange.issue.PlanIssue.ClocksChange;
import org.plenum.exchange.issue.PlanIssue.PinOutsideDays;
import org.plenum.exchange.issue.PlanIssue.SessionLongerThanDays;
import org.plenum.exchange.json.Clock;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Value;

/** The days that a document has, asked whether a session goes with them. */
final class Calendar {
    private final List<Day> days;
    private final boolean complete;
    private final Duration grid;
    private final List<Interval> open;
    private final List<Clock.Change> changes;

    /** @param complete false where some could not be read: then nobody can say what they lack */
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

    /** Complains of a time on a date that is no day, and not in the night of the day before. */
    void checkDate(Value value, LocalDateTime time) {
        var date = time.toLocalDate();
        if (isKnown()
                && days.stream()
                        .noneMatch(day -> day.date().equals(date) || day.hours().contains(time))) {
            value.complain(new PinOutsideDays(value.pointer(), date.toString()));
        }
    }

    /** Complains of a session that takes longer than the conference is open at a stretch. */
    void checkLength(Value value, String session, Duration duration) {
        var longest = open.stream().mapToLong(Interval::minutes).max().orElse(0);
        if (isKnown() && duration.toMinutes() > longest) {
            value.complain(new SessionLongerThanDays(value.pointer(), session, duration.toMinutes(), longest));
        }
    }

    /** Complains of a session that may run while the clocks change. */
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

    /** Where there are no days at all, that has been said already. */
    private boolean isKnown() {
        return complete && !days.isEmpty();
    }
}
