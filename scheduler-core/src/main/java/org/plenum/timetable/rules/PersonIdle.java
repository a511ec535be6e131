package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Weight;

/**
 * Nobody should have to wait long between two duties. Penalty: for each gap between sessions where a person must be on
 * one day, the quarter-hours beyond two hours, rounded up; breaks, and times outside the hours, are no part of a gap.
 *
 * <p>Its items are stays in minutes for which the conference has sat that day, so that breaks never count. A session
 * counts on the day to which its start belongs.
 */
public record PersonIdle() implements GroupRule<PersonIdle.Stay> {
    private static final long PATIENCE = 120;
    private static final long QUARTER_HOUR = 15;

    /** The time that somebody is in a session, in minutes that the conference has sat since midnight of its day. */
    public record Stay(long from, long to) implements Comparable<Stay> {
        @Override
        public int compareTo(Stay other) {
            return from == other.from ? Long.compare(to, other.to) : Long.compare(from, other.from);
        }
    }

    @Override
    public String id() {
        return "person-idle";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // waiting an hour too long (4) is a small nuisance
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public long allowance() {
        return 1;
    }

    @Override
    public List<Share<Stay>> shares(Conference conference, Placed placed) {
        var people = placed.session().requiredIds();
        if (people.isEmpty()) {
            return List.of();
        }
        var date = conference.dateOf(placed);
        var midnight = date.atStartOfDay();
        var stay = new Stay(
                conference.sittingMinutes(midnight, placed.start()), conference.sittingMinutes(midnight, placed.end()));
        return people.stream()
                .map(person -> new Share<>(person + " " + date, stay, 1))
                .toList();
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Stay> amounts) {
        var quarters = 0L;
        var until = 0L;
        for (var index = 0; index < amounts.size(); index++) {
            var stay = amounts.item(index);
            if (index > 0) {
                quarters += Math.ceilDiv(Math.max(0, stay.from - until - PATIENCE), QUARTER_HOUR);
            }
            until = Math.max(until, stay.to);
        }
        return quarters;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Stay> amounts, List<Placed> members) {
        var person = conference.people().get(key.substring(0, key.indexOf(' ')));
        var date = conference.dateOf(members.getFirst());
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, person, date, sessions, QUARTER_HOUR * penalty(conference, key, amounts));
    }
}
