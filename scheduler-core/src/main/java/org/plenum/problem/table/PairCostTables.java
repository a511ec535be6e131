package org.plenum.problem.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.When;
import org.plenum.rule.When.SameBlock.Rooms;

/** The tables of pair rules: rules of one level with the same case are folded into one, and so are all orders. */
public final class PairCostTables {
    private final Conference conference;
    private final Scorecard scorecard;

    private PairCostTables(Conference conference, Scorecard scorecard) {
        this.conference = conference;
        this.scorecard = scorecard;
    }

    /** The tables that can cost something, by level and then by the order of their rules. */
    public static List<CostTable> of(Conference conference, Scorecard scorecard) {
        var tables = new PairCostTables(conference, scorecard);
        return Arrays.stream(ScoreLevel.values()).flatMap(tables::of).toList();
    }

    private Stream<CostTable> of(ScoreLevel level) {
        var byTable = new LinkedHashMap<Object, List<PairRule>>();
        scorecard.rules(PairRule.class).stream()
                .filter(rule -> rule.weight().level() == level)
                .forEach(rule -> byTable.merge(table(rule.when()), List.of(rule), PairCostTables::and));
        return byTable.values().stream()
                .flatMap(rules -> of(level, rules.getFirst().when(), rules));
    }

    /** What is equal for the cases that share a table. */
    private static Object table(When when) {
        return when instanceof When.Order ? When.Order.class : when;
    }

    private static List<PairRule> and(List<PairRule> rules, List<PairRule> more) {
        return Stream.concat(rules.stream(), more.stream()).toList();
    }

    private Stream<CostTable> of(ScoreLevel level, When when, List<PairRule> rules) {
        return switch (when) {
            case When.SameSpace _ -> rules.stream().map(rule -> new SameSpaceCosts(rule, conference, scorecard));
            case When.Order _ -> some(new OrderCosts(level, rules, conference, scorecard));
            case When.SameBlock(Rooms rooms)
            when rooms == Rooms.ONE -> some(new OneRoomBlockCosts(level, rules, conference, scorecard));
            case When.SameBlock _ -> some(new TwoRoomBlockCosts(level, costs(rules)));
            case When.Overlap overlap -> some(new OverlapCosts(level, overlap.per(), costs(rules), conference));
            case When.Walk walk -> some(new WalkCosts(level, walk.minutes(), costs(rules), conference));
        };
    }

    private PairCosts costs(List<PairRule> rules) {
        return PairCosts.of(rules, conference, scorecard);
    }

    /** The table, unless it is empty. */
    private Stream<CostTable> some(CostTable table) {
        return IntStream.range(0, conference.sessions().size()).anyMatch(table::concerns)
                ? Stream.of(table)
                : Stream.empty();
    }
}
