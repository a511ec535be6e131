package org.plenum.assess;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;

/** Finds what keeps a session from a place wherever all others are: its own demands, and absences. */
record PlacementFacts(PlacementRule rule, Conference conference) implements FactFinder {

    @Override
    public void find(Candidates candidates, Blockage blockage) {
        candidates.oneOfEach(rule.dependsOn()).forEach(index -> {
            var one = candidates.get(index);
            if (distance(one) > 0) {
                for (var fact : rule.facts(conference, one.session(), one.start(), one.room())) {
                    candidates.addAlike(rule.dependsOn(), index, blockage.blockedBy(fact));
                }
            }
        });
    }

    @Override
    public long distance(Placed candidate) {
        return rule.penalty(conference, candidate.session(), candidate.start(), candidate.room());
    }

    @Override
    public Message finding(Fact fact, Placed candidate) {
        return rule.message(conference, candidate.session(), candidate.start(), candidate.room());
    }

    @Override
    public Cause blame(Fact fact, Placed candidate) {
        return fact instanceof Fact.Absence absence
                ? new Cause(List.of(absence.of()), absence.when(), candidate.room())
                : new Cause(List.of(), candidate.interval(), candidate.room());
    }
}
