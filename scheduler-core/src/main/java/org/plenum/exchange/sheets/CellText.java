package org.plenum.exchange.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Cells as text. */
public final class CellText {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private CellText() {}

    /** The cell as a spreadsheet would show it, dates as 2019-04-09 and times as 09:00. */
    public static String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Numeric number -> of(number);
            case Cell.Flag(var flag) -> flag ? "TRUE" : "FALSE";
            case Cell.Fault(var value) -> value;
            case Cell.NoResult() -> "";
        };
    }

    private static String of(Cell.Numeric number) {
        var days = number.number();
        var day = days.setScale(0, RoundingMode.FLOOR);
        return switch (number.format()) {
            case PLAIN -> number.plain();
            case DATE -> date(day);
            case TIME -> time(days);
            case MOMENT -> date(day) + " " + time(days.subtract(day));
        };
    }

    private static String date(BigDecimal days) {
        return Cell.EPOCH.plusDays(days.longValue()).toString();
    }

    private static String time(BigDecimal days) {
        var minutes = DayFraction.seconds(days) / SECONDS_PER_MINUTE;
        return "%02d:%02d".formatted(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}
