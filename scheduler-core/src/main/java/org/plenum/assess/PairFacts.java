package org.plenum.assess;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.PlacePart;
import org.plenum.rule.When;

/** Finds the placed sessions that conflict with the session. */
final class PairFacts implements FactFinder {
    private final PairRule rule;
    private final Conference conference;
    private final Collection<Placed> placed;
    private final long reach;

    PairFacts(PairRule rule, Conference conference, Collection<Placed> placed) {
        this.rule = rule;
        this.conference = conference;
        this.placed = placed;
        this.reach = rule.when().reach(conference);
    }

    @Override
    public void find(Candidates candidates, Blockage blockage) {
        var session = candidates.session();
        for (var other : placed) {
            if (rule.concerns(conference, session, other.session())) {
                blockage.add(new Fact.Conflict(rule.id(), other), blockedBy(other, candidates));
            }
        }
    }

    private BitSet blockedBy(Placed other, Candidates candidates) {
        var from = candidates.firstFrom(
                other.startMinute() - reach - candidates.session().minutes());
        var until = candidates.firstFrom(other.endMinute() + reach);
        var blocked = new BitSet();
        if (rule.when() instanceof When.Overlap) { // rooms do not matter
            for (var index = from; index < until; index = candidates.nextStart(index)) {
                if (isBlocked(candidates.get(index), other)) {
                    candidates.addAlike(PlacePart.START, index, blocked);
                }
            }
        } else if (rule.when().isInOneRoom()) {
            conference.roomsOverlapping(other.room()).stream()
                    .flatMapToInt(room -> candidates.in(room.id()).stream())
                    .filter(index -> from <= index && index < until && isBlocked(candidates.get(index), other))
                    .forEach(blocked::set);
        } else {
            IntStream.range(from, until)
                    .filter(index -> isBlocked(candidates.get(index), other))
                    .forEach(blocked::set);
        }
        return blocked;
    }

    private boolean isBlocked(Placed candidate, Placed other) {
        return rule.penalty(conference, candidate, other) > 0;
    }

    @Override
    public Message finding(Fact fact, Placed candidate) {
        return rule.message(conference, candidate, other(fact));
    }

    @Override
    public Cause blame(Fact fact, Placed candidate) {
        var other = other(fact);
        return new Cause(List.of(other.session()), other.interval(), other.room());
    }

    private static Placed other(Fact fact) {
        return ((Fact.Conflict) fact).other();
    }
}
