package org.plenum.exchange.schedule;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as these formats write them. */
final class ScheduleTimes {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private ScheduleTimes() {}

    /** Hours and minutes: {@code 01:30}. */
    static String written(Duration duration) {
        return "%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart());
    }

    static String clock(OffsetDateTime time) {
        return CLOCK.format(time);
    }

    /** With its offset: {@code 2019-04-09T09:00:00+02:00}. */
    static String moment(OffsetDateTime time) {
        return MOMENT.format(time);
    }
}
