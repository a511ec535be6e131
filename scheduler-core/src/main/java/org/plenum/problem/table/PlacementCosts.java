package org.plenum.problem.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;

/**
 * The cost of each session at each place by itself, at one level: by start, by room, and by both if a rule needs it.
 *
 * <p>All costs are rows of one array, and equal rows are stored once: there are few sorts of sessions, and many places.
 */
public final class PlacementCosts implements CostTable {
    private static final int FREE = -1;

    private final ScoreLevel level;
    private final int rooms;
    private final long[] costs;

    /** For each session the address of its costs by start, followed by its costs by room. */
    private final int[] byStart;

    private final int[] byRoom;

    /** For each session the address of its rooms in the next array. */
    private final int[] byPlace;

    /** For each room the address of its costs by start; {@link #FREE} for a room without any. */
    private final int[] startsInRoom;

    public PlacementCosts(ScoreLevel level, Conference conference, Scorecard scorecard, PlaceGrid grid) {
        var making = new Making(level, conference, scorecard, grid);
        var starts = grid.starts().size();
        var rows = new CostRows();
        this.level = level;
        this.rooms = grid.rooms().size();
        this.byStart = making.costs(PlacePart.START, starts, Math.min(1, rooms), rows::address);
        this.byRoom = making.costs(PlacePart.ROOM, Math.min(1, starts), rooms, rows::address);
        var inRoom = IntStream.builder();
        var blocks = new AtomicInteger();
        this.byPlace = making.costs(PlacePart.PLACE, starts, rooms, each -> {
            for (var room = 0; room < rooms; room++) {
                inRoom.add(addressInRoom(each, room, rows));
            }
            return rooms * blocks.getAndIncrement();
        });
        this.startsInRoom = inRoom.build().toArray();
        this.costs = rows.all();
    }

    private int addressInRoom(long[] costs, int room, CostRows rows) {
        var mine = IntStream.range(0, costs.length / rooms)
                .mapToLong(start -> costs[start * rooms + room])
                .toArray();
        return Arrays.stream(mine).allMatch(cost -> cost == 0) ? FREE : rows.address(mine);
    }

    /** Evaluates the rules, each once for sessions that it charges alike. */
    private record Making(ScoreLevel level, Conference conference, Scorecard scorecard, PlaceGrid grid) {

        /**
         * For each session the address of its cost at each of the starts in each of the rooms, by the rules that depend
         * on one part of the place.
         *
         * @param address stores these costs, start by start and room by room, and returns their address; called once
         *     for equivalent sessions
         */
        int[] costs(PlacePart part, int starts, int rooms, ToIntFunction<long[]> address) {
            var rules = scorecard.rules(PlacementRule.class).stream()
                    .filter(rule -> rule.weight().level() == level && rule.dependsOn() == part)
                    .toList();
            Map<List<Object>, Integer> known = new HashMap<>();
            Map<Question, long[]> answers = new HashMap<>();
            return conference.sessions().stream()
                    .mapToInt(session -> known.computeIfAbsent(keys(rules, session), keys -> {
                        var costs = new long[starts * rooms];
                        for (var rule = 0; rule < rules.size(); rule++) {
                            var question = new Question(rules.get(rule), keys.get(rule));
                            add(costs, answers.computeIfAbsent(question, _ -> ask(question, session, starts, rooms)));
                        }
                        return address.applyAsInt(costs);
                    }))
                    .toArray();
        }

        private List<Object> keys(List<PlacementRule> rules, Session session) {
            return rules.stream()
                    .map(rule -> rule.equivalenceKey(conference, session))
                    .toList();
        }

        private static void add(long[] costs, long[] more) {
            for (var place = 0; place < costs.length; place++) {
                costs[place] += more[place];
            }
        }

        private long[] ask(Question question, Session session, int starts, int rooms) {
            var costs = new long[starts * rooms];
            var unitCost = scorecard.unitCost(question.rule);
            for (var place = 0; place < costs.length; place++) {
                costs[place] = unitCost.cost(question.rule.penalty(
                        conference,
                        session,
                        grid.starts().get(place / rooms),
                        grid.rooms().get(place % rooms)));
            }
            return costs;
        }
    }

    /** One evaluation of a rule: it charges all sessions with this key alike. */
    private record Question(PlacementRule rule, Object equivalenceKey) {}

    /** Equal keys mean sessions that cost the same at every place; not every such pair of sessions has equal keys. */
    public Object equivalenceKey(int session) {
        return List.of(byStart[session], byRoom[session], byPlace[session]);
    }

    /** The session's own cost at a start, whatever the room: a lower bound of its cost there in any room. */
    public long costOfStart(int session, int start) {
        return costs[byStart[session] + start];
    }

    /** The session's own cost at a start and in a room. */
    public long cost(int session, int start, int room) {
        var inRoom = startsInRoom[byPlace[session] + room];
        return costs[byStart[session] + start]
                + costs[byRoom[session] + room]
                + (inRoom == FREE ? 0 : costs[inRoom + start]);
    }

    @Override
    public ScoreLevel level() {
        return level;
    }

    @Override
    public StatelessCounter counter(Occupancy state) {
        return session -> cost(session, state.startIndex[session], state.room[session]);
    }
}
