package org.plenum.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.plenum.bench.Seeds;
import org.plenum.rule.Score;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The notation of times, counts and scores on the command line. */
final class Notation {

    private Notation() {}

    /** Durations, both in everyday form, such as 30s, and in ISO 8601. */
    static final class Time implements ITypeConverter<Duration> {
        private static final Pattern SHORT = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");

        @Override
        public Duration convert(String text) {
            var matcher = SHORT.matcher(text);
            if (matcher.matches()) {
                return Duration.of(Long.parseLong(matcher.group(1)), unit(matcher.group(2)));
            }
            try {
                var duration = Duration.parse(text);
                if (!duration.isNegative() && duration.toDays() <= Integer.MAX_VALUE) {
                    return duration;
                }
            } catch (DateTimeParseException _) {
                // the message below covers it, as any other text that is not a duration
            }
            throw new TypeConversionException("“%s” is not a time such as 30s, 500ms, 2m, 1h or PT30S".formatted(text));
        }

        private static ChronoUnit unit(String symbol) {
            return switch (symbol) {
                case "ms" -> ChronoUnit.MILLIS;
                case "s" -> ChronoUnit.SECONDS;
                case "m" -> ChronoUnit.MINUTES;
                default -> ChronoUnit.HOURS;
            };
        }
    }

    /** Moments in the conference's local time, as in documents. */
    static final class Moment implements ITypeConverter<LocalDateTime> {

        @Override
        public LocalDateTime convert(String text) {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeParseException _) {
                throw new TypeConversionException("“%s” is not a local time such as 2019-04-10T12:00".formatted(text));
            }
        }
    }

    /** A whole number of things. */
    static final class Count implements ITypeConverter<Long> {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

        @Override
        public Long convert(String text) {
            if (!DIGITS.matcher(text).matches()) {
                throw new TypeConversionException("“%s” is not a number such as 0 or 100000".formatted(text));
            }
            return Long.valueOf(text);
        }
    }

    /** Seeds: a number of them, from 0, or the first and the last. */
    static final class SeedRange implements ITypeConverter<Seeds> {
        private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");
        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

        @Override
        public Seeds convert(String text) {
            try {
                var range = RANGE.matcher(text);
                if (range.matches()) {
                    return new Seeds(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
                }
                if (NUMBER.matcher(text).matches()) {
                    return new Seeds(0, Long.parseLong(text) - 1);
                }
            } catch (IllegalArgumentException _) {
                // the message below covers it, as any other text that is not a range
            }
            throw new TypeConversionException(
                    "“%s” is not a number of seeds such as 5, nor the first and the last such as 0-4".formatted(text));
        }
    }

    /** Scores as Plenum prints them, or without the names of the levels. */
    static final class Scores implements ITypeConverter<Score> {
        private static final Pattern SCORE =
                Pattern.compile("(-?[0-9]{1,15})(?:hard)?/(-?[0-9]{1,15})(?:medium)?" + "/(-?[0-9]{1,15})(?:soft)?");

        @Override
        public Score convert(String text) {
            var matcher = SCORE.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "“%s” is not a score such as 0hard/0medium/-500soft or 0/0/-500".formatted(text));
            }
            return new Score(
                    Long.parseLong(matcher.group(1)),
                    Long.parseLong(matcher.group(2)),
                    Long.parseLong(matcher.group(3)));
        }
    }
}
