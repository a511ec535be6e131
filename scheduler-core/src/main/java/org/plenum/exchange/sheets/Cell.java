package org.plenum.exchange.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The content of one cell that is not empty. */
public sealed interface Cell {
    /** Day 0 of a workbook. */
    LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** How a spreadsheet shows a number. */
    enum Format {
        PLAIN,
        /** The number counts days from {@link #EPOCH}. */
        DATE,
        /** The number is a fraction of a day: 0.375 is 09:00, and 1.5 is 36:00. */
        TIME,
        /** Both: the whole part is the date, and the fraction the time. */
        MOMENT
    }

    record Text(String text) implements Cell {}

    record Numeric(BigDecimal number, Format format) implements Cell {

        /** The number as people write it, without an exponent and without zeros at its end. */
        public String plain() {
            var shortest = number.stripTrailingZeros();
            return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
        }
    }

    record Flag(boolean flag) implements Cell {}

    /** An error value such as {@code #N/A}. */
    record Fault(String value) implements Cell {}

    /** A formula whose result is not in the file. */
    record NoResult() implements Cell {}

    static Cell whole(long number) {
        return new Numeric(BigDecimal.valueOf(number), Format.PLAIN);
    }

    static Cell date(LocalDate date) {
        return new Numeric(BigDecimal.valueOf(ChronoUnit.DAYS.between(EPOCH, date)), Format.DATE);
    }

    /**
     * A time of day, or a duration.
     *
     * @param minutes from midnight, or its length
     */
    static Cell time(long minutes) {
        return new Numeric(DayFraction.ofMinutes(minutes), Format.TIME);
    }

    static Cell moment(LocalDateTime time) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(EPOCH, time.toLocalDate()));
        var minutes = time.getHour() * 60L + time.getMinute();
        return new Numeric(days.add(DayFraction.ofMinutes(minutes)), Format.MOMENT);
    }
}
