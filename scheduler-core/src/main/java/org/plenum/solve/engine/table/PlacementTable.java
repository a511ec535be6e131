package org.plenum.solve.engine.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Session;
import org.plenum.rule.Aspect;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.board.Grid;
import org.plenum.solve.engine.board.State;

/**
 * What each session costs at each place by itself, at one level: by start, by room, and by both where a rule needs it.
 *
 * <p>Sessions that the rules charge alike share their costs: there are few sorts of sessions, and many places.
 */
public final class PlacementTable implements Table {
    private final Level level;
    private final long[][] byStart;
    private final long[][] byRoom;
    private final @Nullable RoomByRoom[] byPlace;

    private PlacementTable(Level level, long[][] byStart, long[][] byRoom, @Nullable RoomByRoom[] byPlace) {
        this.level = level;
        this.byStart = byStart;
        this.byRoom = byRoom;
        this.byPlace = byPlace;
    }

    public static PlacementTable of(Level level, Conference conference, Scorecard scorecard, Grid grid) {
        var starts = grid.starts().isEmpty() ? 0 : 1;
        var rooms = grid.rooms().isEmpty() ? 0 : 1;
        var making = new Making(level, conference, scorecard, grid);
        var split = new RoomByRoom.Split(grid.rooms().size());
        return new PlacementTable(
                level,
                making.costs(Aspect.START, grid.starts().size(), rooms, costs -> costs)
                        .toArray(long[][]::new),
                making.costs(Aspect.ROOM, starts, grid.rooms().size(), costs -> costs)
                        .toArray(long[][]::new),
                making.costs(Aspect.PLACE, grid.starts().size(), grid.rooms().size(), split::rooms)
                        .map(costs -> costs.orElse(null))
                        .toArray(RoomByRoom[]::new));
    }

    /** Asks the rules, each once for sessions that it charges alike. */
    private record Making(Level level, Conference conference, Scorecard scorecard, Grid grid) {

        /**
         * For each session what it costs at so many starts in so many rooms, by the rules that look at an aspect.
         *
         * @param form what is made of these costs, start by start and room by room; the same for sessions that are alike
         */
        <C> Stream<C> costs(Aspect aspect, int starts, int rooms, Function<long[], C> form) {
            var rules = scorecard.rules(PlacementRule.class).stream()
                    .filter(rule -> rule.weight().level() == level && rule.aspect() == aspect)
                    .toList();
            Map<List<Object>, C> known = new HashMap<>();
            Map<Question, long[]> answers = new HashMap<>();
            return conference.sessions().stream()
                    .map(session -> known.computeIfAbsent(likenesses(rules, session), likenesses -> {
                        var costs = new long[starts * rooms];
                        for (var rule = 0; rule < rules.size(); rule++) {
                            var question = new Question(rules.get(rule), likenesses.get(rule));
                            add(costs, answers.computeIfAbsent(question, _ -> ask(question, session, starts, rooms)));
                        }
                        return form.apply(costs);
                    }));
        }

        private List<Object> likenesses(List<PlacementRule> rules, Session session) {
            return rules.stream()
                    .map(rule -> rule.likeness(conference, session))
                    .toList();
        }

        private static void add(long[] costs, long[] more) {
            for (var place = 0; place < costs.length; place++) {
                costs[place] += more[place];
            }
        }

        private long[] ask(Question question, Session session, int starts, int rooms) {
            var costs = new long[starts * rooms];
            var tariff = scorecard.tariff(question.rule);
            for (var place = 0; place < costs.length; place++) {
                costs[place] = tariff.cost(question.rule.penalty(
                        conference,
                        session,
                        grid.starts().get(place / rooms),
                        grid.rooms().get(place % rooms)));
            }
            return costs;
        }
    }

    /** What a rule charges a session that it sees so. */
    private record Question(PlacementRule rule, Object likeness) {}

    /** Equal for sessions that cost the same at every place, as far as that is easily seen. */
    public Object likeness(int session) {
        return Arrays.asList(byStart[session], byRoom[session], byPlace[session]);
    }

    /** What the session costs at a start by itself, whatever the room: at most what it costs there in any. */
    public long costOfStart(int session, int start) {
        return byStart[session][start];
    }

    /** What the session costs there, by itself. */
    public long cost(int session, int start, int room) {
        var cost = byStart[session][start] + byRoom[session][room];
        var more = byPlace[session];
        return more == null ? cost : cost + more.cost(start, room);
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
