package org.plenum.exchange.json;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenum.exchange.issue.LimitIssue.DurationTooLong;
import org.plenum.exchange.issue.TimeIssue.DurationWithSeconds;
import org.plenum.exchange.issue.TimeIssue.MalformedDuration;
import org.plenum.exchange.issue.TimeIssue.NoDuration;

/** The notation of durations: ISO 8601 in days, hours and minutes, never negative. */
public final class DurationNotation {
    /** Six digits at most, so that minutes can be counted in an int. */
    private static final Pattern DURATION = Pattern.compile(
            "P(?=.)([0-9]{1,6}D)?(T(?=.)([0-9]{1,6}H)?([0-9]{1,6}M)?((?<seconds>[0-9]{1,6}(\\.[0-9]{1,9})?)S)?)?");

    private static final Pattern NO_SECONDS = Pattern.compile("0+(\\.0+)?");

    private DurationNotation() {}

    /** Whole minutes, also zero. */
    public static Optional<Duration> minutes(Value value) {
        return minutes(value, Limits.LONGEST);
    }

    /** The same, up to a longest duration. */
    public static Optional<Duration> minutes(Value value, Duration longest) {
        return value.text().flatMap(text -> {
            var matcher = DURATION.matcher(text);
            if (!matcher.matches()) {
                value.complain(new MalformedDuration(value.pointer(), Value.excerpt(text)));
                return Optional.empty();
            }
            var seconds = matcher.group("seconds");
            if (seconds != null && !NO_SECONDS.matcher(seconds).matches()) {
                value.complain(new DurationWithSeconds(value.pointer(), text));
                return Optional.empty();
            }
            var duration = Duration.parse(text);
            if (duration.compareTo(longest) > 0) {
                value.complain(new DurationTooLong(value.pointer(), text, longest));
                return Optional.empty();
            }
            return Optional.of(duration);
        });
    }

    /** Whole minutes, at least one. */
    public static Optional<Duration> someMinutes(Value value) {
        return minutes(value).filter(duration -> {
            if (duration.isZero()) {
                value.complain(new NoDuration(value.pointer(), value.node().stringValue()));
            }
            return duration.isPositive();
        });
    }

    /** Any elapsed time, to the nanosecond. */
    public static Optional<Duration> elapsed(Value value) {
        return value.text().flatMap(text -> {
            if (DURATION.matcher(text).matches()) {
                return Optional.of(Duration.parse(text));
            }
            value.complain(new MalformedDuration(value.pointer(), Value.excerpt(text)));
            return Optional.empty();
        });
    }
}
