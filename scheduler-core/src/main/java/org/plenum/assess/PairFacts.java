package org.plenum.assess;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;

/** Which other sessions are in the way, each as it lies. */
record PairFacts(PairRule rule, Conference conference, Collection<Placed> placed) implements FactFinder {

    @Override
    public void find(List<Placed> candidates, Blockage blockage) {
        var session = candidates.getFirst().session();
        for (var other : placed) {
            if (rule.concerns(conference, session, other.session())) {
                blockage.add(new Fact.Conflict(rule.id(), other), blockedBy(other, candidates));
            }
        }
    }

    private BitSet blockedBy(Placed other, List<Placed> candidates) {
        var blocked = new BitSet();
        var reach = rule.reach(conference);
        var length = candidates.getFirst().session().minutes();
        var until = other.endMinute() + reach.minutes();
        var index = firstFrom(other.startMinute() - reach.minutes() - length, candidates);
        for (; index < candidates.size() && candidates.get(index).startMinute() < until; index++) {
            var one = candidates.get(index);
            if (reach.holds(conference, one, other) && rule.penalty(conference, one, other) > 0) {
                blocked.set(index);
            }
        }
        return blocked;
    }

    /** The index of the first candidate that starts then or later: most others are in the way for an hour or two. */
    private static int firstFrom(long minute, List<Placed> candidates) {
        var low = 0;
        var high = candidates.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (candidates.get(middle).startMinute() < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public Message finding(Fact fact, Placed candidate) {
        return rule.message(conference, candidate, other(fact));
    }

    @Override
    public Blame blame(Fact fact, Placed candidate) {
        var other = other(fact);
        return new Blame(List.of(other.session()), other.interval(), other.room());
    }

    private static Placed other(Fact fact) {
        return ((Fact.Conflict) fact).other();
    }
}
