package org.plenum.exchange.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days of a conference by what its people call them, without the year: Mon 8 April, 8 avril, lunes, Day 1. What two
 * days can be called means neither.
 */
public final class DayNames {
    private static final List<String> PATTERNS = List.of(
            "EEEE",
            "EEE",
            "d MMMM",
            "d MMM",
            "d 'de' MMMM",
            "EEEE d MMMM",
            "EEEE d MMM",
            "EEE d MMMM",
            "EEE d MMM",
            "EEEE d 'de' MMMM",
            "EEEE MMMM d",
            "EEE MMM d",
            "MMMM d",
            "MMM d");

    private final Map<String, Set<LocalDate>> days = new HashMap<>();

    private DayNames() {}

    /** The names of the days with these dates. */
    public static DayNames of(Collection<LocalDate> dates) {
        var names = new DayNames();
        var number = 0;
        for (var date : dates.stream().sorted().toList()) {
            number++;
            for (var locale : Titles.LANGUAGES) {
                PATTERNS.forEach(pattern ->
                        names.add(DateTimeFormatter.ofPattern(pattern, locale).format(date), date));
                for (var day : Titles.names(Titles.bundle(locale), "column.day").toList()) {
                    names.add(day + number, date);
                }
            }
        }
        return names;
    }

    private void add(String name, LocalDate date) {
        days.computeIfAbsent(Titles.key(TextCells.withWesternDigits(name)), _ -> new HashSet<>())
                .add(date);
    }

    private Optional<LocalDate> find(String name) {
        var key = Titles.key(DateCells.withoutOrdinals(TextCells.withWesternDigits(name)));
        return Optional.of(days.getOrDefault(key, Set.of()))
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
    }

    /**
     * A time as the cell of a programme has it, with the date of the day that it names, and without the end if it is a
     * range: of Mon 8 April 9.30-10.15, 2030-04-08 09:30. What names no day stays as it is.
     */
    public String moment(String text) {
        var words = TextCells.clean(text).split("[\\s\\h]+");
        for (var count = words.length; count > 0; count--) {
            var date = find(String.join(" ", Arrays.asList(words).subList(0, count)));
            if (date.isPresent()) {
                var time = String.join(" ", Arrays.asList(words).subList(count, words.length));
                return TextCells.clean(date.get() + " " + TimeRange.withoutEnd(time));
            }
        }
        return TimeRange.withoutEnd(text);
    }
}
