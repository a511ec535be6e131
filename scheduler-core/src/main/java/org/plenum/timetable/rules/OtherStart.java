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
 * enough left.
 *
 * <p>It keeps to hours, breaks, windows and pins, and to when its room and its people can be had. Whom it would meet then is not asked:
 * a sentence is made for each finding, and a suggestion takes a search.
 */
final class OtherStart {
    private static final List<PlacementRule> ABOUT_STARTS = List.of(
            new RoomUnavailable(), new OutsideHours(), new OutsideWindow(), new PersonUnavailable(), new PinMoved());

    /** Who takes so many units, or would. */
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

    /** What is short, who needs how much at once of how much, when most is missing, and who could move. */
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
     * For one of some sessions.
     *
     * @param movable those that could move, what the earliest of them can do first
     * @param takers all that take from the key, or would
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
