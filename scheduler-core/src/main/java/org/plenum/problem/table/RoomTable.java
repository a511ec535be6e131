package org.plenum.problem.table;

import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.RoomBlocks;
import org.plenum.rule.RoomRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/** A room rule, asked of those in the room, or in one that overlaps it, that are close enough. */
public final class RoomTable implements Table {
    private final RoomRule rule;
    private final UnitCost unitCost;
    private final RoomBlocks blocks;

    public RoomTable(RoomRule rule, Conference conference, Scorecard scorecard) {
        this.rule = rule;
        this.unitCost = scorecard.unitCost(rule);
        this.blocks = new RoomBlocks(conference, rule::reach);
    }

    @Override
    public Level level() {
        return rule.weight().level();
    }

    @Override
    public Glance counter(Occupancy state) {
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
                penalty += rule.penalty(reach, from, to, state.takenFrom[other], state.takenTo[other]);
            }
        }
        return penalty;
    }
}
