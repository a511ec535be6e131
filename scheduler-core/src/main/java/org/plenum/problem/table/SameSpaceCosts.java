package org.plenum.problem.table;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.RoomBlocks;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;
import org.plenum.rule.When.SameSpace;

/** One rule about sessions that take the same space: it counts those in the room, or in one that overlaps it. */
final class SameSpaceCosts implements CostTable {
    private final PairRule rule;
    private final Conference conference;
    private final List<Session> sessions;
    private final UnitCost unitCost;
    private final RoomBlocks blocks;

    SameSpaceCosts(PairRule rule, Conference conference, Scorecard scorecard) {
        this.rule = rule;
        this.conference = conference;
        this.sessions = conference.sessions().list();
        this.unitCost = scorecard.unitCost(rule);
        this.blocks = new RoomBlocks(conference, SameSpace::turnaround);
    }

    @Override
    public ScoreLevel level() {
        return rule.weight().level();
    }

    @Override
    public StatelessCounter counter(Occupancy state) {
        return session -> unitCost.cost(penalty(state, session));
    }

    private long penalty(Occupancy state, int session) {
        var rooms = blocks.of(state.room[session]);
        var reach = blocks.reach(state.room[session]);
        var penalty = 0L;
        for (var i = 0; i < rooms.length; i++) {
            penalty += penalty(state, session, rooms[i], reach[i]);
        }
        return penalty;
    }

    private long penalty(Occupancy state, int session, int room, int reach) {
        var members = state.sessionsIn(room);
        var from = state.takenFrom[session];
        var to = state.takenTo[session];
        var penalty = 0L;
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (state.isTaking(other, from - reach, to + reach) && other != session) {
                penalty += SameSpace.minutes(reach, from, to, state.takenFrom[other], state.takenTo[other])
                        * rule.unitPenalty(conference, sessions.get(session), sessions.get(other));
            }
        }
        return penalty;
    }
}
