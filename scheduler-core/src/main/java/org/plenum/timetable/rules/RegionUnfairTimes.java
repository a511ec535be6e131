package org.plenum.timetable.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Weight;

/**
 * The same region should not always get the late roundtables. Penalty: n for the n-th roundtable of a region that
 * starts in the last quarter of its day's hours, so that two late ones of one region cost more than one each of two.
 */
public record RegionUnfairTimes() implements GroupRule<String> {
    private static final String LATE = "late";

    @Override
    public String id() {
        return "region-unfair-times";
    }

    @Override
    public Weight weight() {
        return Weight.soft(10); // the first weighs as much as one walk, the second twice that
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public List<Share<String>> shares(Conference conference, Placed placed) {
        return placed.session().kind() == Session.Kind.ROUNDTABLE && isLate(conference, placed)
                ? placed.session().audience().regions().stream()
                        .distinct()
                        .map(region -> new Share<>(region, LATE, 1))
                        .toList()
                : List.of();
    }

    /** Whether it starts in the last quarter of its day's hours; never on a date that is no day. */
    public static boolean isLate(Conference conference, Placed placed) {
        return conference
                .findDay(placed.start())
                .map(Day::hours)
                .filter(hours -> !placed.start().isBefore(lastQuarter(hours)))
                .isPresent();
    }

    private static LocalDateTime lastQuarter(Interval hours) {
        return hours.end().minus(Duration.between(hours.start(), hours.end()).dividedBy(4));
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<String> amounts) {
        var late = amounts.total();
        return late * (late + 1) / 2;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<String> amounts, List<Placed> members) {
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, conference.regions().get(key), sessions.size(), sessions);
    }
}
