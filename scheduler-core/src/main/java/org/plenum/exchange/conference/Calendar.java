package org.plenum.exchange.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Day;
import org.plenum.exchange.issue.PlanIssue.PinOutsideDays;
import org.plenum.exchange.issue.PlanIssue.SessionLongerThanDays;
import org.plenum.exchange.json.Value;

/**
 * The days that a document has, asked whether a session goes with them.
 *
 * @param complete false where some could not be read: then nobody can say what they lack
 */
record Calendar(List<Day> days, boolean complete) {

    /** Complains of a time on a date that is no day. */
    void checkDate(Value value, LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        if (isKnown() && days.stream().noneMatch(day -> day.date().equals(date))) {
            value.complain(new PinOutsideDays(value.pointer(), date.toString()));
        }
    }

    /** Complains of a session that takes longer than any day is open. */
    void checkLength(Value value, String session, Duration duration) {
        var longest =
                days.stream().mapToLong(day -> day.hours().minutes()).max().orElse(0);
        if (isKnown() && duration.toMinutes() > longest) {
            value.complain(new SessionLongerThanDays(value.pointer(), session, duration.toMinutes(), longest));
        }
    }

    /** Where there are no days at all, that has been said already. */
    private boolean isKnown() {
        return complete && !days.isEmpty();
    }
}
