package org.plenum.problem.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.rule.PairRule;

/** The pairs of sessions for which some rules have to be evaluated. */
final class Pairs {

    /** Receives two sessions; the one that comes first in the conference is first. */
    interface Visit {
        void of(int one, int other);
    }

    /** The sessions that may cost something with any other. */
    private final BitSet open = new BitSet();

    private final List<List<BitSet>> groupsOf = new ArrayList<>();

    private Pairs(Conference conference, Collection<? extends PairRule> rules) {
        conference.sessions().forEach(_ -> groupsOf.add(new ArrayList<>()));
        for (var rule : rules) {
            Map<Object, BitSet> known = new HashMap<>();
            for (var session = 0; session < groupsOf.size(); session++) {
                var groups = rule.candidateGroups(
                        conference, conference.sessions().list().get(session));
                if (groups.isEmpty()) {
                    open.set(session);
                } else {
                    for (var group : groups.get()) {
                        var members = known.computeIfAbsent(group, _ -> new BitSet());
                        members.set(session);
                        groupsOf.get(session).add(members);
                    }
                }
            }
        }
    }

    static Pairs of(Conference conference, Collection<? extends PairRule> rules) {
        return new Pairs(conference, rules);
    }

    /** Each pair once, in the order of the sessions. */
    void forEach(Visit visit) {
        for (var one = 0; one < groupsOf.size(); one++) {
            var others = others(one);
            for (var other = others.nextSetBit(one + 1); other >= 0; other = others.nextSetBit(other + 1)) {
                visit.of(one, other);
            }
        }
    }

    private BitSet others(int session) {
        var others = new BitSet();
        if (open.get(session)) {
            others.set(0, groupsOf.size());
        } else {
            others.or(open);
            groupsOf.get(session).forEach(others::or);
        }
        return others;
    }
}
