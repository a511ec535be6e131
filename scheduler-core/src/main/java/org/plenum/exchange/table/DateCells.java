package org.plenum.exchange.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.issue.WorkbookIssue.AmbiguousDate;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.DayFraction;

/** Dates in cells, alone or with a time, in the notation of documents, however a spreadsheet or a person writes them. */
final class DateCells {
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** 2019-04-09, also with a weekday before it, or with a midnight behind it. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?)?");

    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

    /** What may have the name of a month: trying takes time. */
    private static final Pattern IN_WORDS = Pattern.compile("(?=.{9,40}$)(?=.*\\p{L}{3}).*\\d{4}.*");

    private static final List<DateTimeFormatter> WITH_MONTHS = Stream.of("en", "fr", "es", "ar")
            .map(Locale::of)
            .flatMap(locale -> Stream.of(
                            "d MMMM uuuu", "d MMM uuuu", "d 'de' MMMM 'de' uuuu", "MMMM d, uuuu", "MMM d, uuuu")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)))
            .toList();

    /** Behind the number of a day: 8th April, 1er mai. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?<=\\b\\d{1,2})(?:st|nd|rd|th|er|º|\\.)(?=[\\s,]|$)", Pattern.CASE_INSENSITIVE);

    /** Before a date, as in Thursday, 16 May 2030. */
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+\\.?,?\\s+(?=.*\\p{L}{3})");

    private static final Pattern MOMENT =
            Pattern.compile("(.*?\\d)(?:T|,?\\s+)(\\d{1,2}\\s*(?:[:hH.].*|[AaPp]\\.?\\s*[Mm]\\.?))");

    private DateCells() {}

    /** A date as 2019-04-09. */
    static CellValue date(Cell cell) {
        if (cell instanceof Cell.Numeric(var days, var _)) {
            return isDay(days)
                    ? CellValue.of(Cell.EPOCH.plusDays(days.longValue()).toString())
                    : CellValue.wrong(cell, Expected.DATE);
        }
        var text = TextCells.number(cell);
        return ISO_DATE.matcher(text).matches()
                ? CellValue.of(text)
                : date(text).orElseGet(() -> CellValue.wrong(cell, Expected.DATE));
    }

    private static boolean isDay(BigDecimal days) {
        return days.compareTo(BigDecimal.ONE) >= 0 && days.compareTo(LAST_DAY) <= 0;
    }

    private static Optional<CellValue> date(String text) {
        var iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return found(iso.group(1), iso.group(2), iso.group(3)).map(date -> CellValue.of(date.toString()));
        }
        var last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return IN_WORDS.matcher(text).matches() ? inWords(text) : Optional.empty();
        }
        var dayFirst = found(last.group(4), last.group(3), last.group(1));
        // with dots the day comes first in every country
        var monthFirst = last.group(2).equals(".")
                ? dayFirst
                : found(last.group(4), last.group(1), last.group(3)).or(() -> dayFirst);
        return dayFirst.or(() -> monthFirst).map(date -> {
            var other = monthFirst.orElse(date);
            return date.equals(other)
                    ? CellValue.of(date.toString())
                    : CellValue.complaint(new AmbiguousDate("", text, date, other));
        });
    }

    /** With the name of the month, also with the weekday before it. */
    private static Optional<CellValue> inWords(String text) {
        var plain = withoutOrdinals(text);
        return Stream.of(plain, WEEKDAY.matcher(plain).replaceFirst(""))
                .flatMap(date -> WITH_MONTHS.stream().flatMap(format -> parsed(format, date).stream()))
                .findFirst()
                .map(date -> CellValue.of(date.toString()));
    }

    static String withoutOrdinals(String text) {
        return ORDINAL.matcher(text).replaceAll("");
    }

    private static Optional<LocalDate> found(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A date and a time as 2019-04-09T09:00. */
    static CellValue moment(Cell cell) {
        if (cell instanceof Cell.Numeric(var days, var _)) {
            if (!isDay(days)) {
                return CellValue.wrong(cell, Expected.MOMENT);
            }
            var seconds = DayFraction.seconds(days.remainder(BigDecimal.ONE));
            return CellValue.of(Cell.EPOCH.plusDays(days.longValue()) + "T" + TimeCells.hoursAndMinutes(seconds));
        }
        var text = TextCells.number(cell);
        if (text.length() > 10
                && text.charAt(10) == 'T'
                && ISO_DATE.matcher(text.substring(0, 10)).matches()) {
            return CellValue.of(text);
        }
        var parts = MOMENT.matcher(text);
        if (!parts.matches()) {
            return CellValue.wrong(cell, Expected.MOMENT);
        }
        var date = date(new Cell.Text(parts.group(1)));
        var clock = TimeCells.clock(new Cell.Text(parts.group(2)));
        return date.text()
                .flatMap(day -> clock.text().map(time -> CellValue.of(day + "T" + time)))
                .orElseGet(() -> date.isAmbiguous() ? date : CellValue.wrong(cell, Expected.MOMENT));
    }
}
