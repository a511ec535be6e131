package org.plenum.problem.table;

import java.util.Arrays;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.BlockRule;
import org.plenum.rule.BlockRule.Rooms;
import org.plenum.rule.Scorecard;

/** All block rules of one level that look at two rooms, folded: for each session the others, and what each costs. */
public final class BlockTable implements Table {
    private final Level level;
    private final int[][] others;
    private final long[][] costs;

    private BlockTable(Level level, int[][] others, long[][] costs) {
        this.level = level;
        this.others = others;
        this.costs = costs;
    }

    public static BlockTable of(Level level, Conference conference, Scorecard scorecard) {
        var sessions = conference.sessions().list();
        var rules = scorecard.rules(BlockRule.class).stream()
                .filter(rule -> rule.weight().level() == level && rule.rooms() == Rooms.TWO)
                .toList();
        var lists = new PairLists(sessions.size());
        Pairs.of(conference, rules).forEach((one, other) -> {
            var cost = 0L;
            for (var rule : rules) {
                cost += scorecard.unitCost(rule).cost(rule.share(conference, sessions.get(one), sessions.get(other)));
            }
            if (cost > 0) {
                lists.add(one, other, cost);
            }
        });
        return new BlockTable(level, lists.others(), lists.costs());
    }

    public boolean isEmpty() {
        return Arrays.stream(others).allMatch(list -> list.length == 0);
    }

    @Override
    public boolean concerns(int session) {
        return others[session].length > 0;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Glance counter(Occupancy state) {
        return session -> {
            var block = state.block[session];
            if (block == Occupancy.NO_BLOCK) {
                return 0;
            }
            var list = others[session];
            var sum = 0L;
            for (var i = 0; i < list.length; i++) {
                var other = list[i];
                if (state.block[other] == block && state.room[other] != state.room[session]) {
                    sum += costs[session][i];
                }
            }
            return sum;
        };
    }
}
