package org.plenum.exchange.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.TimeIssue.EndNotAfterStart;
import org.plenum.exchange.issue.TimeIssue.ImpossibleDate;
import org.plenum.exchange.issue.TimeIssue.MalformedDate;
import org.plenum.exchange.issue.TimeIssue.MalformedTime;
import org.plenum.exchange.issue.TimeIssue.MalformedTimeOfDay;
import org.plenum.exchange.issue.TimeIssue.TimeWithOffset;
import org.plenum.exchange.issue.TimeIssue.TimeWithSeconds;
import org.plenum.exchange.issue.TimeIssue.UnknownTimeZone;

/** The notation of dates and times: local, to the minute, with 24:00 for the end of a day. */
public final class TimeNotation {
    private static final String DATE = "(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final String TIME_OF_DAY =
            "(?<hours>[0-9]{2}):(?<minutes>[0-9]{2})(:(?<seconds>[0-9]{2}(\\.[0-9]+)?))?";
    private static final String OFFSET = "(?<offset>([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)(\\[.*])?)?";
    private static final Pattern A_DATE = Pattern.compile(DATE);
    private static final Pattern A_TIME_OF_DAY = Pattern.compile(TIME_OF_DAY + OFFSET);
    private static final Pattern A_TIME = Pattern.compile(DATE + "T" + TIME_OF_DAY + OFFSET);
    private static final Pattern NO_SECONDS = Pattern.compile("00(\\.0+)?");
    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;
    private static final int NEXT_NOON = 2160;

    private TimeNotation() {}

    public static Optional<LocalDate> date(Value value) {
        return value.text().flatMap(text -> {
            var matcher = A_DATE.matcher(text);
            if (!matcher.matches()) {
                value.complain(new MalformedDate(value.pointer(), Value.excerpt(text)));
                return Optional.empty();
            }
            return date(value, matcher);
        });
    }

    /** A time of day, as minutes from midnight: 0 to 1440. */
    public static Optional<Integer> timeOfDay(Value value) {
        return timeOfDay(value, MINUTES_PER_DAY);
    }

    /** A time of a day that may go on after midnight, as minutes from that day's midnight: 0 to 2160, noon of the next date. */
    public static Optional<Integer> timeOfLongDay(Value value) {
        return timeOfDay(value, NEXT_NOON);
    }

    private static Optional<Integer> timeOfDay(Value value, int latest) {
        return value.text().flatMap(text -> {
            var matcher = A_TIME_OF_DAY.matcher(text);
            if (!matcher.matches() || minutes(matcher) > latest || !hasMinutes(matcher)) {
                value.complain(new MalformedTimeOfDay(value.pointer(), Value.excerpt(text), timeOfDay(latest)));
                return Optional.empty();
            }
            return isLocal(value, matcher) ? Optional.of(minutes(matcher)) : Optional.empty();
        });
    }

    /** A time at which something starts; reports it unless the clock shows it exactly once. */
    public static Optional<LocalDateTime> time(Value value) {
        var time = written(value);
        time.ifPresent(start -> checkStart(value, start));
        return time;
    }

    private static Optional<LocalDateTime> end(Value value) {
        var time = written(value);
        time.ifPresent(end -> checkEnd(value, end));
        return time;
    }

    /** Reports the start unless the document's clock shows it exactly once. */
    public static void checkStart(Value value, LocalDateTime start) {
        value.issues().clock().ifPresent(clock -> clock.checkStart(value, start));
    }

    /** Reports the end unless the document's clock shows it exactly once. */
    public static void checkEnd(Value value, LocalDateTime end) {
        value.issues().clock().ifPresent(clock -> clock.checkEnd(value, end));
    }

    private static Optional<LocalDateTime> written(Value value) {
        return value.text().flatMap(text -> {
            var matcher = A_TIME.matcher(text);
            if (!matcher.matches() || minutes(matcher) > MINUTES_PER_DAY || !hasMinutes(matcher)) {
                value.complain(new MalformedTime(value.pointer(), Value.excerpt(text)));
                return Optional.empty();
            }
            if (!isLocal(value, matcher)) {
                return Optional.empty();
            }
            return date(value, matcher).map(date -> date.atStartOfDay().plusMinutes(minutes(matcher)));
        });
    }

    /** The notation of minutes from midnight. */
    public static String timeOfDay(long minutes) {
        return "%02d:%02d".formatted(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    /** An object with a start and an end. */
    public static Optional<Interval> interval(Value value) {
        return value.object(fields -> {
            var start = fields.require("start", TimeNotation::time);
            var end = fields.require("end", TimeNotation::end);
            return start.flatMap(from -> end.flatMap(to -> interval(fields, from, to)));
        });
    }

    private static Optional<Interval> interval(Fields fields, LocalDateTime start, LocalDateTime end) {
        if (!start.isBefore(end)) {
            fields.complain(new EndNotAfterStart(fields.pointer("end"), start.toString(), end.toString()));
            return Optional.empty();
        }
        return Optional.of(new Interval(start, end));
    }

    /** A time zone of the database: an offset would be wrong for half of the year. */
    public static Optional<ZoneId> timeZone(Value value) {
        return value.text().flatMap(text -> {
            var known = ZoneId.getAvailableZoneIds();
            if (!known.contains(text)) {
                var nearest = value.issues().nearest(text, known);
                value.complain(new UnknownTimeZone(value.pointer(), Value.excerpt(text), nearest));
                return Optional.empty();
            }
            return Optional.of(ZoneId.of(text));
        });
    }

    private static Optional<LocalDate> date(Value value, Matcher matcher) {
        try {
            return Optional.of(LocalDate.parse(matcher.group("date")));
        } catch (DateTimeException _) {
            value.complain(new ImpossibleDate(value.pointer(), matcher.group("date")));
            return Optional.empty();
        }
    }

    private static boolean isLocal(Value value, Matcher matcher) {
        if (matcher.group("offset") != null) {
            var text = Value.excerpt(matcher.group());
            value.complain(new TimeWithOffset(value.pointer(), text, Value.excerpt(matcher.group("offset"))));
            return false;
        }
        var seconds = matcher.group("seconds");
        if (seconds != null && !NO_SECONDS.matcher(seconds).matches()) {
            value.complain(new TimeWithSeconds(value.pointer(), Value.excerpt(matcher.group())));
            return false;
        }
        return true;
    }

    private static int minutes(Matcher matcher) {
        return Integer.parseInt(matcher.group("hours")) * MINUTES_PER_HOUR + minutesOfHour(matcher);
    }

    private static boolean hasMinutes(Matcher matcher) {
        return minutesOfHour(matcher) < MINUTES_PER_HOUR;
    }

    private static int minutesOfHour(Matcher matcher) {
        return Integer.parseInt(matcher.group("minutes"));
    }
}
