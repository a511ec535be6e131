package org.plenum.exchange.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.Cell.Format;
import org.plenum.exchange.sheets.DayFraction;

/**
 * Times of day and durations in cells in the notation of documents, however a spreadsheet or a person writes them. What
 * is in that notation already stays as it is, so that the document's reader judges it.
 */
final class TimeCells {
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal LONGEST_DAY = new BigDecimal("1.5");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int SECONDS = 60;
    private static final int HOUR = 60;
    private static final int NOON = 12;

    private static final Pattern ISO_CLOCK = Pattern.compile("\\d{2}:\\d{2}(?!\\s*[AaPp]\\.?[Mm]).*");
    private static final Pattern ISO_DURATION = Pattern.compile("P[\\dT].*");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})(?:\\s*[:hH.]\\s*(\\d{2})?(?::00(?:\\.0+)?)?)?\\s*(?:([AaPp])\\.?\\s*[Mm]\\.?)?");
    private static final Pattern FRACTION = Pattern.compile("[01][.,]\\d{3,}|0[.,]\\d");
    private static final Pattern MINUTES = Pattern.compile(
            "(\\d{1,6})\\s*(?:m|min|mins|mn|minutes?|minutos?|دقيقة|دقائق|′|')?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,4})\\s*(?::|h|hr|hrs|hours?|heures?|horas?|ساعة|ساعات)\\.?\\s*"
                    + "(?:([0-5]?\\d)\\s*(?:m|min|mins|mn|minutes?|minutos?|دقيقة|دقائق)?\\.?)?(?::00)?",
            Pattern.CASE_INSENSITIVE);

    private TimeCells() {}

    /** A time of day as 09:00, up to 36:00. */
    static CellValue clock(Cell cell) {
        if (cell instanceof Cell.Numeric(var days, var _)) {
            return clock(days).orElseGet(() -> CellValue.wrong(cell, Expected.TIME_OF_DAY));
        }
        var text = TextCells.number(cell);
        if (ISO_CLOCK.matcher(text).matches()) {
            return CellValue.of(text);
        }
        return FRACTION.matcher(text).matches()
                ? clock(new BigDecimal(text.replace(',', '.')))
                        .orElseGet(() -> CellValue.wrong(cell, Expected.TIME_OF_DAY))
                : written(text).map(CellValue::of).orElseGet(() -> CellValue.wrong(cell, Expected.TIME_OF_DAY));
    }

    /** A fraction of a day; of a date with a time, the time; a whole number above 1 is neither. */
    private static Optional<CellValue> clock(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        if (days.compareTo(LONGEST_DAY) <= 0) {
            return Optional.of(CellValue.of(hoursAndMinutes(DayFraction.seconds(days))));
        }
        var fraction = days.remainder(BigDecimal.ONE);
        return fraction.signum() == 0
                ? Optional.empty()
                : Optional.of(CellValue.of(hoursAndMinutes(DayFraction.seconds(fraction))));
    }

    static String hoursAndMinutes(long seconds) {
        var minutes = seconds / SECONDS;
        var text = "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
        return seconds % SECONDS == 0 ? text : text + ":%02d".formatted(seconds % SECONDS);
    }

    /** A time of day as people write it, as 09:00; empty if it is none, or a number alone. */
    static Optional<String> written(String text) {
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(clock.group(1));
        var half = clock.group(3);
        if (half == null ? text.length() == clock.group(1).length() : hour < 1 || hour > NOON) {
            return Optional.empty(); // a number alone may be anything
        }
        var hours = half == null ? hour : hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        var minutes = Optional.ofNullable(clock.group(2)).orElse("00");
        return Optional.of("%02d:%s".formatted(hours, minutes));
    }

    /** A duration as PT1H30M if it is hours and minutes, as PT90M if it is minutes alone. */
    static CellValue duration(Cell cell) {
        if (cell instanceof Cell.Numeric(var number, var format)) {
            return duration(number, format)
                    .map(CellValue::of)
                    .orElseGet(() -> CellValue.wrong(cell, Expected.DURATION));
        }
        var text = TextCells.number(cell);
        if (ISO_DURATION.matcher(text).matches()) {
            return CellValue.of(text);
        }
        var minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return CellValue.of("PT" + Integer.parseInt(minutes.group(1)) + "M");
        }
        var hours = HOURS.matcher(text);
        return hours.matches()
                ? CellValue.of(hoursAndMinutesLong(Long.parseLong(hours.group(1)) * HOUR
                        + Optional.ofNullable(hours.group(2))
                                .map(Long::parseLong)
                                .orElse(0L)))
                : TimeRange.of(text)
                        .map(range ->
                                CellValue.of(hoursAndMinutesLong(range.length().toMinutes())))
                        .orElseGet(() -> CellValue.wrong(cell, Expected.DURATION));
    }

    private static Optional<String> duration(BigDecimal number, Format format) {
        var isWhole = number.remainder(BigDecimal.ONE).signum() == 0;
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        // minutes typed into a cell for times are whole, and no session takes ten days
        if (isWhole && (format == Format.PLAIN || number.compareTo(TEN) >= 0)) {
            return Optional.of("PT" + number.toBigInteger() + "M");
        }
        if (format == Format.PLAIN && number.compareTo(BigDecimal.ONE) > 0) {
            return Optional.empty(); // a minute and a half, or a day and a half
        }
        var seconds = DayFraction.seconds(number);
        return Optional.of(seconds % SECONDS == 0 ? hoursAndMinutesLong(seconds / SECONDS) : "PT" + seconds + "S");
    }

    private static String hoursAndMinutesLong(long minutes) {
        var rest = minutes % HOUR;
        return minutes < HOUR ? "PT" + minutes + "M" : "PT" + minutes / HOUR + "H" + (rest == 0 ? "" : rest + "M");
    }
}
