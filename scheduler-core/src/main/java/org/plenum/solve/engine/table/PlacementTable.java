package org.plenum.solve.engine.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Session;
import org.plenum.rule.Aspect;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.board.Grid;
import org.plenum.solve.engine.board.State;

/** What each session costs at each place by itself, at one level: by start, by room, and by both where a rule needs it. */
public final class PlacementTable implements Table {
    private final Level level;
    private final long[][] byStart;
    private final long[][] byRoom;
    private final long[] @Nullable [] byPlace;
    private final int rooms;

    private PlacementTable(Level level, int sessions, Grid grid) {
        this.level = level;
        this.rooms = grid.rooms().size();
        this.byStart = new long[sessions][grid.starts().size()];
        this.byRoom = new long[sessions][rooms];
        this.byPlace = new long[sessions][];
    }

    public static PlacementTable of(Level level, Conference conference, Scorecard scorecard, Grid grid) {
        var sessions = conference.sessions().list();
        var table = new PlacementTable(level, sessions.size(), grid);
        for (var rule : scorecard.rules(PlacementRule.class)) {
            if (rule.weight().level() == level) {
                for (var index = 0; index < sessions.size(); index++) {
                    table.add(rule, conference, scorecard, grid, sessions, index);
                }
            }
        }
        return table;
    }

    private void add(
            PlacementRule rule,
            Conference conference,
            Scorecard scorecard,
            Grid grid,
            List<Session> sessions,
            int index) {
        var session = sessions.get(index);
        var starts = rule.aspect() == Aspect.ROOM
                ? Math.min(1, grid.starts().size())
                : grid.starts().size();
        var someRooms = rule.aspect() == Aspect.START ? Math.min(1, rooms) : rooms;
        for (var start = 0; start < starts; start++) {
            for (var room = 0; room < someRooms; room++) {
                var penalty = rule.penalty(
                        conference,
                        session,
                        grid.starts().get(start),
                        grid.rooms().get(room));
                if (penalty > 0) {
                    add(
                            rule.aspect(),
                            index,
                            start,
                            room,
                            scorecard.tariff(rule).cost(penalty));
                }
            }
        }
    }

    private void add(Aspect aspect, int session, int start, int room, long cost) {
        switch (aspect) {
            case START -> byStart[session][start] += cost;
            case ROOM -> byRoom[session][room] += cost;
            case PLACE -> {
                var costs = byPlace[session];
                if (costs == null) {
                    costs = new long[byStart[session].length * rooms];
                    byPlace[session] = costs;
                }
                costs[start * rooms + room] += cost;
            }
        }
    }

    /** What the session costs there, by itself. */
    public long cost(int session, int start, int room) {
        var cost = byStart[session][start] + byRoom[session][room];
        var costs = byPlace[session];
        return costs == null ? cost : cost + costs[start * rooms + room];
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Glance counter(State state) {
        return session -> cost(session, state.startIndex[session], state.room[session]);
    }
}
