package org.plenum.solve.engine.table;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.rule.Aspect;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnplacedRule;
import org.plenum.solve.engine.board.State;

/** What it costs that a session has no place. */
public final class UnplacedTable implements Table {
    private final List<UnplacedRule> rules;
    private final long[][] cost;

    private UnplacedTable(List<UnplacedRule> rules, long[][] cost) {
        this.rules = rules;
        this.cost = cost;
    }

    public static UnplacedTable of(Conference conference, Scorecard scorecard) {
        var sessions = conference.sessions().list();
        var rules = scorecard.rules(UnplacedRule.class);
        var cost = new long[rules.size()][];
        for (var rule = 0; rule < rules.size(); rule++) {
            cost[rule] = costs(rules.get(rule), conference, scorecard, sessions);
        }
        return new UnplacedTable(rules, cost);
    }

    private static long[] costs(UnplacedRule rule, Conference conference, Scorecard scorecard, List<Session> sessions) {
        return sessions.stream()
                .mapToLong(session -> scorecard.tariff(rule).cost(rule.penalty(conference, session)))
                .toArray();
    }

    /** Adds what it costs that nothing has a place yet. */
    public void addAll(Costs costs) {
        for (var rule = 0; rule < cost.length; rule++) {
            for (var each : cost[rule]) {
                costs.add(rules.get(rule).weight().level(), each);
            }
        }
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Counter counter(State state) {
        return (session, sign, costs) -> {
            for (var rule = 0; rule < cost.length; rule++) {
                costs.add(rules.get(rule).weight().level(), -sign * cost[rule][session]);
            }
        };
    }
}
