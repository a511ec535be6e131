package org.plenum.problem.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.rule.PairRule;

/** The pairs of sessions that some rules have to be asked about. */
final class Pairs {

    /** Told of two sessions, the one that comes first in the conference first. */
    interface Visit {
        void of(int one, int other);
    }

    /** Those who may concern anybody. */
    private final BitSet open = new BitSet();

    private final List<List<BitSet>> circlesOf = new ArrayList<>();

    private Pairs(Conference conference, Collection<? extends PairRule> rules) {
        conference.sessions().forEach(_ -> circlesOf.add(new ArrayList<>()));
        for (var rule : rules) {
            Map<Object, BitSet> known = new HashMap<>();
            for (var session = 0; session < circlesOf.size(); session++) {
                var circles =
                        rule.circles(conference, conference.sessions().list().get(session));
                if (circles.isEmpty()) {
                    open.set(session);
                } else {
                    for (var circle : circles.get()) {
                        var members = known.computeIfAbsent(circle, _ -> new BitSet());
                        members.set(session);
                        circlesOf.get(session).add(members);
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
        for (var one = 0; one < circlesOf.size(); one++) {
            var others = others(one);
            for (var other = others.nextSetBit(one + 1); other >= 0; other = others.nextSetBit(other + 1)) {
                visit.of(one, other);
            }
        }
    }

    private BitSet others(int session) {
        var others = new BitSet();
        if (open.get(session)) {
            others.set(0, circlesOf.size());
        } else {
            others.or(open);
            circlesOf.get(session).forEach(others::or);
        }
        return others;
    }
}
