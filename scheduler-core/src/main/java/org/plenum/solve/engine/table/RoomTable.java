package org.plenum.solve.engine.table;

import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.rule.RoomRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Tariff;
import org.plenum.solve.engine.board.State;

/** A room rule, asked of those in the room that are close enough. */
public final class RoomTable implements Table {
    private static final long LONGEST = 1 << 28; // minutes: longer than any conference, and far from overflowing

    private final RoomRule rule;
    private final Tariff tariff;
    private final long[] reach;

    public RoomTable(RoomRule rule, Conference conference, Scorecard scorecard) {
        this.rule = rule;
        this.tariff = scorecard.tariff(rule);
        this.reach = conference.rooms().stream().mapToLong(rule::reach).toArray();
    }

    @Override
    public Level level() {
        return rule.weight().level();
    }

    @Override
    public Glance counter(State state) {
        return session -> tariff.cost(penalty(state, session));
    }

    private long penalty(State state, int session) {
        var room = state.room[session];
        var members = state.sessionsIn(room);
        var start = state.start[session];
        var end = state.end[session];
        var around = (int) Math.min(reach[room], LONGEST);
        var from = start - around;
        var to = end + around;
        var penalty = 0L;
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (state.overlaps(other, from, to) && other != session) {
                penalty += rule.penalty(reach[room], start, end, state.start[other], state.end[other]);
            }
        }
        return penalty;
    }
}
