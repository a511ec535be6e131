package org.plenum.problem.table;

import java.util.Arrays;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/** A pair rule that may cost something wherever its sessions lie, or near each other: for each session its partners. */
public final class PairTable implements Table {
    private final PairRule rule;
    private final Conference conference;
    private final UnitCost unitCost;
    private final long reach;
    private final int[][] partners;

    private PairTable(PairRule rule, Conference conference, Scorecard scorecard, int[][] partners) {
        this.rule = rule;
        this.conference = conference;
        this.unitCost = scorecard.unitCost(rule);
        this.reach = rule.reach(conference).minutes();
        this.partners = partners;
    }

    public static PairTable of(PairRule rule, Conference conference, Scorecard scorecard) {
        var sessions = conference.sessions().list();
        var lists = new PairLists(sessions.size());
        Pairs.of(conference, List.of(rule)).forEach((one, other) -> {
            if (rule.concerns(conference, sessions.get(one), sessions.get(other))) {
                lists.add(one, other, 0);
            }
        });
        return new PairTable(rule, conference, scorecard, lists.others());
    }

    public boolean isEmpty() {
        return Arrays.stream(partners).allMatch(list -> list.length == 0);
    }

    @Override
    public boolean concerns(int session) {
        return partners[session].length > 0;
    }

    @Override
    public Level level() {
        return rule.weight().level();
    }

    @Override
    public Bond bond() {
        return level() == Level.HARD ? Bond.TIE : Bond.NONE;
    }

    @Override
    public int[] partners(int session) {
        return partners[session];
    }

    @Override
    public Glance counter(Occupancy state) {
        return session -> {
            var penalty = 0L;
            for (var other : partners[session]) {
                if (isWithinReach(state, session, other) && state.isPlaced(other)) {
                    penalty += rule.penalty(conference, state.placed(session), state.placed(other));
                }
            }
            return unitCost.cost(penalty);
        };
    }

    private boolean isWithinReach(Occupancy state, int one, int other) {
        return state.start[one] < state.end[other] + reach && state.start[other] < state.end[one] + reach;
    }
}
