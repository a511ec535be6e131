package org.plenum.feasibility.proof.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The minutes of the dates on which a session could run, numbered end to end, nights included; a gap between dates
 * counts as one minute.
 *
 * <p>So data for each minute grows with the days of a conference, not with the calendar between them.
 */
final class Timeline {
    private static final int MINUTES_PER_DAY = 1440;

    private final List<LocalDate> dates;
    private final int[] offsets;

    /** @param longest the minutes of the longest session */
    Timeline(Collection<LocalDateTime> starts, long longest) {
        var all = new TreeSet<LocalDate>();
        for (var start : starts) {
            start.toLocalDate()
                    .datesUntil(start.plusMinutes(longest).toLocalDate().plusDays(1))
                    .forEach(all::add);
        }
        this.dates = List.copyOf(all);
        this.offsets = new int[dates.size()];
        for (var i = 1; i < offsets.length; i++) {
            var isNeighbour = ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)) == 1;
            offsets[i] = offsets[i - 1] + MINUTES_PER_DAY + (isNeighbour ? 0 : 1);
        }
    }

    /** The number of the minute that begins at this moment; a moment outside the dates gets the nearest number. */
    int minuteOf(LocalDateTime time) {
        var index = lastUntil(time.toLocalDate());
        if (index < 0) {
            return 0;
        }
        var midnight = dates.get(index).atStartOfDay();
        return offsets[index] + (int) Math.min(MINUTES_PER_DAY, ChronoUnit.MINUTES.between(midnight, time));
    }

    /** The index of the last date that is not after this one; below 0 where all are. */
    private int lastUntil(LocalDate date) {
        var found = Collections.binarySearch(dates, date);
        return found >= 0 ? found : -found - 2;
    }
}
