package org.plenum.web.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.web.programme.WeekStrip.Bar;
import org.plenum.web.programme.WeekStrip.DayLine;
import org.plenum.web.programme.WeekStrip.Hour;
import org.plenum.web.programme.WeekStrip.Kind;
import org.plenum.web.programme.WeekStrip.Named;
import org.plenum.web.programme.WeekStrip.Span;
import org.plenum.web.programme.WeekStrip.Time;
import org.plenum.web.shell.LocalizedTexts;

/** The lines of a strip: each goes from the earliest opening of any day to the latest closing. */
final class StripLines {
    private static final int HOUR = 60;
    private static final int HOURS_PER_DAY = 24;

    private final Conference conference;
    private final LocalizedTexts texts;
    private final List<Kind> kinds;
    private final long from; // in minutes from the midnight at which a date begins
    private final long to;

    /** @param kinds those that the strip shows */
    StripLines(Conference conference, LocalizedTexts texts, List<Kind> kinds) {
        this.conference = conference;
        this.texts = texts;
        this.kinds = kinds;
        var days = conference.days().list();
        from = days.stream().mapToLong(day -> minute(day, day.opens())).min().orElseThrow();
        to = days.stream().mapToLong(day -> minute(day, day.closes())).max().orElseThrow();
    }

    private static long minute(Day day, LocalDateTime time) {
        return Duration.between(day.date().atStartOfDay(), time).toMinutes();
    }

    /** The length of a line. */
    long minutes() {
        return to - from;
    }

    /** The full hours. */
    List<Hour> hours() {
        return LongStream.rangeClosed(Math.ceilDiv(from, HOUR), to / HOUR)
                .mapToObj(hour ->
                        new Hour(String.valueOf(hour % HOURS_PER_DAY), (double) (hour * HOUR - from) / minutes()))
                .toList();
    }

    List<DayLine> days(List<Time> times, List<Placed> sessions) {
        return conference.days().stream().map(day -> day(day, times, sessions)).toList();
    }

    private DayLine day(Day day, List<Time> times, List<Placed> sessions) {
        var line = Interval.of(day.date().atStartOfDay().plusMinutes(from), Duration.ofMinutes(minutes()));
        var own = line.common(conference.wholeOf(day.date())); // what is after midnight may be the next day's
        return new DayLine(
                day.date(),
                texts.date(day.date(), LocalizedTexts.dated(conference) + "short"),
                line.start(),
                day.opens(),
                span(line, day.hours()),
                day.breaks().stream()
                        .filter(pause -> pause.interval().overlaps(line))
                        .map(pause -> new Named(pause.name(), span(line, pause.interval())))
                        .toList(),
                sessions.stream()
                        .filter(placed -> placed.interval().overlaps(own))
                        .map(placed -> new Named(
                                name(placed), span(line, placed.interval().common(own))))
                        .toList(),
                times.stream()
                        .filter(time -> time.interval().overlaps(own))
                        .map(time -> bar(line, own, time))
                        .toList());
    }

    private Bar bar(Interval line, Interval own, Time time) {
        var part = time.interval().common(own);
        return new Bar(
                time,
                kinds.indexOf(time.kind()),
                span(line, part),
                part.start().equals(time.start()),
                part.end().equals(time.end()));
    }

    private String name(Placed placed) {
        return texts.say(
                "programme.times.session",
                texts.name(placed.session().title()),
                texts.time(placed.start()),
                texts.time(placed.end()),
                texts.name(placed.room().name()));
    }

    private Span span(Interval line, Interval part) {
        return new Span(
                (double) Duration.between(line.start(), part.start()).toMinutes() / minutes(),
                (double) part.minutes() / minutes());
    }
}
