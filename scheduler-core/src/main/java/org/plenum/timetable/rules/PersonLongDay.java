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
 * Nobody should be on duty all day long. Penalty: the sessions beyond four at which a person must be on one day.
 *
 * <p>A session counts on the day to which its start belongs.
 */
public record PersonLongDay() implements GroupRule<String> {
    private static final int ENOUGH = 4;
    private static final String SESSIONS = "sessions";

    @Override
    public String id() {
        return "person-long-day";
    }

    @Override
    public Weight weight() {
        return Weight.soft(10); // one session too many weighs as much as ten minutes of a track in parallel
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public long allowance() {
        return ENOUGH;
    }

    @Override
    public List<Share<String>> shares(Conference conference, Placed placed) {
        var date = conference.dateOf(placed);
        return placed.session().requiredIds().stream()
                .map(person -> new Share<>(person + " " + date, SESSIONS, 1))
                .toList();
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<String> amounts) {
        return Math.max(0, amounts.total() - ENOUGH);
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<String> amounts, List<Placed> members) {
        var person = conference.people().get(key.substring(0, key.indexOf(' ')));
        var date = conference.dateOf(members.getFirst());
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, person, date, sessions.size(), sessions);
    }
}
