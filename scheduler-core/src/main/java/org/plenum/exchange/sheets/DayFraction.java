package org.plenum.exchange.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Times as spreadsheets keep them: fractions of a day. */
public final class DayFraction {
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(1440);
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    private DayFraction() {}

    static BigDecimal ofMinutes(long minutes) {
        // fifteen digits, as many as a double keeps
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_DAY, new MathContext(15, RoundingMode.HALF_UP));
    }

    /** The seconds, rounded: the fraction of ten past nine is no finite number. */
    public static long seconds(BigDecimal days) {
        return days.multiply(SECONDS_PER_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
