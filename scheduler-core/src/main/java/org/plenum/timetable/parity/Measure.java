package org.plenum.timetable.parity;

import java.util.Comparator;
import java.util.Locale;

/**
 * A quantity that is compared between regions, in the order in which people read it; each measure defines whether more
 * or less is better for a region.
 */
public enum Measure {
    /**
     * Minutes of the sessions whose audience names the region or a delegation of it, each session once. Those for everyone
     * are the same for all and do not count.
     */
    ADDRESSED_MINUTES(Unit.MINUTES, Better.MORE),
    /** Minutes of the roundtables of the region: those whose audience names it. */
    ROUNDTABLE_MINUTES(Unit.MINUTES, Better.MORE),
    /** Seats of its roundtables' rooms over their heads, as {@code region-unequal} counts them: 2.0 at most. */
    SEATS_PER_HEAD(Unit.TENTHS, Better.MORE),
    /**
     * The share of the time that its delegates spend in interpreted sessions in which a language of theirs is
     * interpreted, if they attend every session addressed to them. Sessions for everyone count, because delegates of
     * different regions hear different shares of them.
     */
    LANGUAGES_HEARD(Unit.PERCENT, Better.MORE),
    /** Languages of its delegations wished for in sessions addressed to them, without a team; once for each session. */
    WISHES_UNMET(Unit.COUNT, Better.LESS),
    /** The share of its roundtables' time that lies in the first half of the day's hours. */
    FIRST_HALF(Unit.PERCENT, Better.MORE),
    /** Its roundtables that start in the last quarter of the day's hours, as {@code region-unfair-times} counts them. */
    LATE_STARTS(Unit.COUNT, Better.LESS),
    /** The mean start of its roundtables. */
    MEAN_START(Unit.MINUTE_OF_DAY, Better.LESS),
    /**
     * How often the next compulsory session of the same day is in another building, including sessions for everyone;
     * {@code far-apart} defines which buildings differ.
     */
    BUILDING_CHANGES(Unit.COUNT, Better.LESS);

    private static final int MINUTES_PER_HOUR = 60;

    /** The unit of a measure; fractions are rounded down. */
    public enum Unit {
        MINUTES,
        /** Tenths: 12 is 1.2. */
        TENTHS,
        PERCENT,
        COUNT,
        /** Minutes after midnight: a time of day. */
        MINUTE_OF_DAY;

        /**
         * A value, or the gap between two, in digits as people write them: {@code 1.2} for tenths, {@code 09:30} for a time
         * of day or the hours between two.
         */
        public String digits(long value) {
            return switch (this) {
                case MINUTES, PERCENT, COUNT -> Long.toString(value);
                case TENTHS -> value / 10 + "." + value % 10;
                case MINUTE_OF_DAY ->
                    String.format(Locale.ROOT, "%02d:%02d", value / MINUTES_PER_HOUR, value % MINUTES_PER_HOUR);
            };
        }
    }

    /** The direction that is good for a region. */
    public enum Better {
        MORE,
        LESS
    }

    private final Unit unit;
    private final Better better;

    Measure(Unit unit, Better better) {
        this.unit = unit;
        this.better = better;
    }

    public Unit unit() {
        return unit;
    }

    public Better better() {
        return better;
    }

    /** Its name in documents: {@code seats-per-head}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The best value first. */
    Comparator<Long> bestFirst() {
        return switch (better) {
            case MORE -> Comparator.reverseOrder();
            case LESS -> Comparator.naturalOrder();
        };
    }
}
