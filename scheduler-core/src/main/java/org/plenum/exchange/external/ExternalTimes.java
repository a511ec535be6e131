package org.plenum.exchange.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as other tools write them; what cannot be read is empty. */
public final class ExternalTimes {
    private static final Pattern DATE = Pattern.compile("((?:19|20|21)[0-9]{2})-([0-9]{2})-([0-9]{2})");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-5][0-9])(?::[0-5][0-9](?:[.][0-9]{1,9})?)?");
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,3}):([0-5][0-9])(?::[0-5][0-9])?(?: ?h)?");
    private static final Pattern MINUTES = Pattern.compile("[0-9]{1,5}");
    private static final Pattern PERIOD = Pattern.compile("P[0-9DTHMS.]{1,20}");
    private static final Pattern OFFSET = Pattern.compile("([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)$");
    private static final int LATEST = 36;

    /** A point in time, by the clocks somewhere. */
    public record Moment(LocalDateTime time, Optional<ZoneOffset> offset) {}

    private ExternalTimes() {}

    /** A date, such as 2019-04-09; more may follow. */
    public static Optional<LocalDate> date(String text) {
        var found = DATE.matcher(text.strip());
        return found.lookingAt()
                ? exact(() -> LocalDate.of(number(found, 1), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    /** Minutes after midnight: 9:30, 09:30:00, also 25:30 for the night after the day. */
    public static OptionalInt clock(String text) {
        var found = CLOCK.matcher(text.strip());
        return found.matches() && number(found, 1) < LATEST
                ? OptionalInt.of(number(found, 1) * 60 + number(found, 2))
                : OptionalInt.empty();
    }

    /** A date with a time of day, with an offset or without. */
    public static Optional<Moment> moment(String text) {
        var written = text.strip();
        if (written.length() < 12) {
            return Optional.empty();
        }
        var rest = written.substring(11);
        var offset = OFFSET.matcher(rest);
        var hasOffset = offset.find();
        var clock = clock(hasOffset ? rest.substring(0, offset.start()) : rest);
        return date(written)
                .filter(_ -> clock.isPresent())
                .map(date -> new Moment(
                        date.atStartOfDay().plusMinutes(clock.getAsInt()),
                        hasOffset
                                ? exact(() -> ZoneOffset.of(offset.group(1).toUpperCase(Locale.ROOT)))
                                : Optional.empty()));
    }

    /** A length of at least a minute: 1:30, 01:30:00, 90 for minutes, PT90M. */
    public static Optional<Duration> duration(String text) {
        var written = text.strip();
        var found = LENGTH.matcher(written);
        Optional<Duration> length;
        if (found.matches()) {
            length = Optional.of(Duration.ofMinutes(number(found, 1) * 60L + number(found, 2)));
        } else if (MINUTES.matcher(written).matches()) {
            length = Optional.of(Duration.ofMinutes(Integer.parseInt(written)));
        } else {
            length = PERIOD.matcher(written).matches() ? exact(() -> Duration.parse(written)) : Optional.empty();
        }
        return length.filter(some -> some.toMinutes() > 0).map(some -> Duration.ofMinutes(some.toMinutes()));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Something that may not exist, such as the 31st of April. */
    private static <T> Optional<T> exact(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
