package org.plenum.problem.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import org.plenum.conference.Conference;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/**
 * Pair rules folded into one list: for each session the others with which it costs something, and the cost of each
 * unit.
 *
 * @param others by session
 * @param costs of {@code others}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record PairCosts(int[][] others, long[][] costs) {

    /** @param rules all with the same {@link PairRule#when} */
    static PairCosts of(Collection<PairRule> rules, Conference conference, Scorecard scorecard) {
        var sessions = conference.sessions().list();
        var unitCosts = new LinkedHashMap<PairRule, UnitCost>();
        rules.forEach(rule -> unitCosts.put(rule, scorecard.unitCost(rule)));
        var lists = new PairLists(sessions.size());
        Pairs.of(conference, rules).forEach((one, other) -> {
            var cost = 0L;
            for (var each : unitCosts.entrySet()) {
                var penalty = each.getKey().unitPenalty(conference, sessions.get(one), sessions.get(other));
                cost += each.getValue().cost(penalty);
            }
            if (cost > 0) {
                lists.add(one, other, cost);
            }
        });
        return new PairCosts(lists.others(), lists.costs());
    }

    boolean concerns(int session) {
        return others[session].length > 0;
    }
}
