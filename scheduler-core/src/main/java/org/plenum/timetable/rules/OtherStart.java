package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Supply;

/**
 * The way out of a shortage: the first start, on the same day if there is one, at which one of the sessions would find
 * enough units left.
 *
 * <p>The start respects hours, breaks, windows, pins, and the availability of the room and the people. The class does
 * not check for conflicts with other sessions there: each finding needs a sentence, and a real suggestion needs a
 * search.
 */
final class OtherStart {
    private static final List<PlacementRule> ABOUT_STARTS = List.of(
            new RoomUnavailable(), new OutsideHours(), new OutsideWindow(), new PersonUnavailable(), new PinMoved());

    /** A session that takes this number of units, or wishes for them. */
    private record Taker(Placed placed, int units) {}

    private final LoadRule rule;
    private final Conference conference;
    private final String key;
    private final Supply supply;
    private final List<Taker> takers;

    private OtherStart(LoadRule rule, Conference conference, String key, List<Placed> takers) {
        this.rule = rule;
        this.conference = conference;
        this.key = key;
        this.supply = rule.supply(conference, key);
        this.takers = takers.stream()
                .map(taker -> new Taker(taker, units(taker.session())))
                .toList();
    }

    /**
     * The message about a shortage: the key, the competing sessions, the units needed and available at the peak, the
     * time of the peak, and a session that could move.
     */
    static Message overbooked(LoadRule rule, Conference conference, String key, LoadProfile day, List<Placed> takers) {
        var competing = takers.stream()
                .filter(taker -> day.isShortDuring(taker.interval()))
                .toList();
        var peak = day.peak();
        var way = find(rule, conference, key, conference.dateOf(day.start()), competing, takers);
        return Message.of(
                rule,
                rule.subject(conference, key),
                competing.stream().map(Placed::session).toList(),
                peak.need(),
                peak.there(),
                peak.interval(),
                way.word(),
                way.what(),
                way.where(),
                competing.size());
    }

    /**
     * The way out for one of several sessions.
     *
     * @param movable the sessions that could move; for the same start, an earlier one in the list is preferred
     * @param takers all that take from the key, or wish to
     */
    static WayOut find(
            LoadRule rule,
            Conference conference,
            String key,
            LocalDate date,
            List<Placed> movable,
            List<Placed> takers) {
        var search = new OtherStart(rule, conference, key, takers);
        return conference.days().stream()
                .sorted(Comparator.comparing((Day day) -> !day.date().equals(date))
                        .thenComparing(Day::date))
                .flatMap(day -> day.starts(conference.grid()))
                .flatMap(start -> movable.stream()
                        .filter(one -> search.fits(one, start))
                        .map(one -> search.wayOut(one.session(), start, date)))
                .findFirst()
                .orElse(WayOut.GENERAL);
    }

    private WayOut wayOut(Session session, LocalDateTime start, LocalDate date) {
        var isSameDay = conference.dateOf(start).equals(date);
        return new WayOut(
                "start",
                session,
                isSameDay ? Message.of("to.time", start.toLocalTime()) : Message.of("to.moment", start));
    }

    private boolean fits(Placed one, LocalDateTime start) {
        return ABOUT_STARTS.stream().allMatch(about -> about.penalty(conference, one.session(), start, one.room()) == 0)
                && isEnoughLeft(one, Interval.of(start, one.session().duration()));
    }

    private boolean isEnoughLeft(Placed one, Interval interval) {
        var beside = takers.stream()
                .filter(taker ->
                        !taker.placed().session().id().equals(one.session().id()))
                .filter(taker -> taker.placed().interval().overlaps(interval))
                .toList();
        var changes = Stream.concat(beside.stream().map(taker -> taker.placed().start()), supply.changes());
        return Stream.concat(Stream.of(interval.start()), changes.filter(interval::contains))
                .allMatch(time -> taken(beside, time) + units(one.session()) <= supply.at(time));
    }

    private static int taken(List<Taker> takers, LocalDateTime time) {
        return takers.stream()
                .filter(taker -> taker.placed().interval().contains(time))
                .mapToInt(Taker::units)
                .sum();
    }

    private int units(Session session) {
        return rule.demand(conference, session).getOrDefault(key, 0)
                + rule.wish(conference, session).getOrDefault(key, 0);
    }
}
