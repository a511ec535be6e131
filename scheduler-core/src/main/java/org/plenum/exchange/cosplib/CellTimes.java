package org.plenum.exchange.cosplib;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads cells as times or dates: as numbers of a spreadsheet, whatever the cell's format, or as text.
 *
 * <p>A spreadsheet counts days from {@link #EPOCH}, so that 0.4375 is 10:30, and 44020.4375 is 10:30 of one day.
 */
final class CellTimes {
    /** Day 0 of a workbook. */
    static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
    private static final int MINUTES_PER_DAY = 1440;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int NOON = 12;
    private static final int LAST_DAY = 2_958_465;

    /** 9:30, 09:30:00, 9:30 pm; a date may precede it. */
    private static final Pattern WRITTEN_TIME = Pattern.compile(
            "(?:\\S+[ T])?(\\d{1,2}):([0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?:\\s*([AaPp])\\.?[Mm]\\.?)?");

    /** 2020-07-08; a time may follow it. */
    private static final Pattern WRITTEN_DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?");

    private CellTimes() {}

    static Optional<BigDecimal> findNumber(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The minute of the day, 1440 for its end. */
    static Optional<Integer> findMinute(String text) {
        var number = findNumber(text);
        return number.isPresent()
                ? number.filter(each -> each.signum() >= 0).map(CellTimes::minuteOf)
                : writtenMinute(text);
    }

    private static int minuteOf(BigDecimal days) {
        var ofDay = days.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : days.remainder(BigDecimal.ONE);
        var seconds = ofDay.multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return Math.min(MINUTES_PER_DAY, seconds / MINUTES_PER_HOUR);
    }

    private static Optional<Integer> writtenMinute(String text) {
        var time = WRITTEN_TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(time.group(1));
        var half = time.group(3);
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        return Optional.of(hour * MINUTES_PER_HOUR + Integer.parseInt(time.group(2)))
                .filter(minute -> minute <= MINUTES_PER_DAY);
    }

    static Optional<LocalDate> findDate(String text) {
        var number = findNumber(text);
        return number.isPresent()
                ? number.filter(days -> days.signum() >= 0 && days.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0)
                        .map(days -> EPOCH.plusDays(days.longValue()))
                : writtenDate(text);
    }

    private static Optional<LocalDate> writtenDate(String text) {
        var date = WRITTEN_DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
