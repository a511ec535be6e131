package org.plenum.timetable.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Weight;

/**
 * A person who needs a pause gets it between two sessions. Penalty: for each person and each two neighbours among the
 * sessions where the person must be, the minutes by which the time between them is too short.
 *
 * <p>Other rules count sessions that overlap: these have no time between them.
 */
public record PersonWithoutPause() implements GroupRule<PersonWithoutPause.Stay> {

    /** The time that somebody is in a session, in minutes. */
    public record Stay(long from, long to) implements Comparable<Stay> {
        @Override
        public int compareTo(Stay other) {
            return from == other.from ? Long.compare(to, other.to) : Long.compare(from, other.from);
        }
    }

    @Override
    public String id() {
        return "person-without-pause";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.people().stream().anyMatch(PersonWithoutPause::needsPause);
    }

    private static boolean needsPause(Person person) {
        return person.pause().isPositive();
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
    public Optional<List<String>> candidateGroups(Conference conference, Session session) {
        return Optional.of(whoNeedsPause(conference, session).map(Person::id).toList());
    }

    private static Stream<Person> whoNeedsPause(Conference conference, Session session) {
        return session.requiredIds().stream().map(conference.people()::get).filter(PersonWithoutPause::needsPause);
    }

    @Override
    public List<Share<Stay>> shares(Conference conference, Placed placed) {
        var stay = new Stay(placed.startMinute(), placed.endMinute());
        return whoNeedsPause(conference, placed.session())
                .map(person -> new Share<>(person.id(), stay, 1))
                .toList();
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Stay> amounts) {
        var pause = conference.people().get(key).pause().toMinutes();
        var missing = 0L;
        for (var index = 1; index < amounts.size(); index++) {
            var between = amounts.item(index).from - endBefore(amounts, index);
            missing += between < 0 ? 0 : Math.max(0, pause - between);
        }
        return missing;
    }

    /** The moment at which all stays that begin before this one are over. */
    private static long endBefore(ItemSums<Stay> amounts, int index) {
        var end = amounts.item(0).to;
        for (var before = 1; before < index; before++) {
            end = Math.max(end, amounts.item(before).to);
        }
        return end;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Stay> amounts, List<Placed> members) {
        var person = conference.people().get(key);
        var pause = person.pause();
        var close = members.stream()
                .filter(one -> members.stream().anyMatch(other -> areClose(one, other, pause)))
                .map(Placed::session)
                .toList();
        return Message.of(this, person, pause.toMinutes(), close, penalty(conference, key, amounts));
    }

    private static boolean areClose(Placed one, Placed other, Duration pause) {
        var between = Math.max(one.startMinute() - other.endMinute(), other.startMinute() - one.endMinute());
        return 0 <= between && between < pause.toMinutes();
    }
}
