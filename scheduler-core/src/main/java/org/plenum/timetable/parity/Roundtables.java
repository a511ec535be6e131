package org.plenum.timetable.parity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Region;
import org.plenum.conference.Session;
import org.plenum.timetable.rules.RegionUnequal;
import org.plenum.timetable.rules.RegionUnfairTimes;

/** The comfort and the times of regions' roundtables; all empty for a region without a placed roundtable. */
final class Roundtables {
    private static final long PERCENT = 100;

    private final Conference conference;
    private final List<Placed> placed;
    private final Map<String, Long> seatsPerHead;

    Roundtables(Conference conference, List<Placed> placed) {
        this.conference = conference;
        this.placed = placed;
        seatsPerHead = new RegionUnequal().comfort(conference, placed);
    }

    /** Whether it is a roundtable of the region. */
    static boolean areOf(Region region, Session session) {
        return session.kind() == Session.Kind.ROUNDTABLE
                && session.audience().regions().contains(region.id());
    }

    /** In tenths; empty also if no heads are expected. */
    Optional<Long> findSeatsPerHead(Region region) {
        return Optional.ofNullable(seatsPerHead.get(region.id()));
    }

    Optional<Long> findPercentInFirstHalf(Region region) {
        return find(region, all -> {
            var inFirstHalf =
                    sum(all, one -> firstHalf(one).map(one.interval()::overlap).orElse(0L));
            return PERCENT * inFirstHalf / sum(all, one -> one.session().minutes());
        });
    }

    /** Empty on a date on which the conference does not sit: no time is in its first half. */
    private Optional<Interval> firstHalf(Placed one) {
        return conference
                .findDay(one.start())
                .map(Day::hours)
                .map(hours -> Interval.of(
                        hours.start(),
                        Duration.between(hours.start(), hours.end()).dividedBy(2)));
    }

    Optional<Long> findLateStarts(Region region) {
        return find(region, all -> sum(all, one -> RegionUnfairTimes.isLate(conference, one) ? 1 : 0));
    }

    /** In minutes after midnight of its day. */
    Optional<Long> findMeanStart(Region region) {
        return find(region, all -> sum(all, this::minuteOfDay) / all.size());
    }

    private long minuteOfDay(Placed one) {
        var midnight = conference.dateOf(one).atStartOfDay();
        return one.startMinute() - Interval.minuteOf(midnight);
    }

    private Optional<Long> find(Region region, ToLongFunction<List<Placed>> value) {
        var all = placed.stream().filter(one -> areOf(region, one.session())).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(value.applyAsLong(all));
    }

    private static long sum(List<Placed> all, ToLongFunction<Placed> part) {
        return all.stream().mapToLong(part).sum();
    }
}
