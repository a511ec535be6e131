package org.plenum.solve.engine.table;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Tariff;
import org.plenum.solve.engine.board.State;

/** A pair rule that costs something only in one room: asked of those in the room that are close enough. */
public final class RoomTable implements Table {
    private final PairRule rule;
    private final Conference conference;
    private final Tariff tariff;
    private final List<Session> sessions;
    private final long reach;

    public RoomTable(PairRule rule, Conference conference, Scorecard scorecard) {
        this.rule = rule;
        this.conference = conference;
        this.tariff = scorecard.tariff(rule);
        this.sessions = conference.sessions().list();
        this.reach = rule.reach(conference).minutes();
    }

    @Override
    public Counter counter(State state) {
        var level = rule.weight().level();
        return (session, sign, costs) -> {
            var penalty = penalty(state, session);
            if (penalty > 0) {
                costs.add(level, sign * tariff.cost(penalty));
            }
        };
    }

    private long penalty(State state, int session) {
        var room = state.room[session];
        var members = state.sessionsIn(room);
        var from = state.start[session] - reach;
        var to = state.end[session] + reach;
        var penalty = 0L;
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (from < state.end[other] && state.start[other] < to && other != session) {
                penalty += penalty(state, session, other);
            }
        }
        return penalty;
    }

    private long penalty(State state, int session, int other) {
        return rule.concerns(conference, sessions.get(session), sessions.get(other))
                ? rule.penalty(conference, state.placed(session), state.placed(other))
                : 0;
    }
}
