package org.plenum.solve.engine.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.rule.Aspect;
import org.plenum.rule.GroupRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Tariff;
import org.plenum.solve.engine.board.Grid;
import org.plenum.solve.engine.board.State;

/**
 * One group rule: what each placement adds to which key.
 *
 * <p>What a place adds is asked for when a session first comes there, and remembered: most places are never tried.
 */
public final class GroupTable<I extends Comparable<I>> implements Table {
    private final GroupRule<I> rule;
    private final Conference conference;
    private final Tariff tariff;
    private final Grid grid;

    public GroupTable(GroupRule<I> rule, Conference conference, Scorecard scorecard, Grid grid) {
        this.rule = rule;
        this.conference = conference;
        this.tariff = scorecard.tariff(rule);
        this.grid = grid;
    }

    @Override
    public Counter counter(State state) {
        return new GroupCounter(state);
    }

    /** A share with its group looked up. */
    private record Add<I extends Comparable<I>>(Group<I> group, I item, long amount) {}

    private final class GroupCounter implements Counter {

        private final State state;
        private final Level level = rule.weight().level();
        private final Add<I>[] @Nullable [] known;
        private final Map<String, Group<I>> groups = new LinkedHashMap<>();
        private final List<Group<I>> marked = new ArrayList<>();

        private final int perStart = rule.aspect() == Aspect.ROOM ? 0 : rooms();
        private final int perRoom = rule.aspect() == Aspect.START ? 0 : 1;
        private final int perSession;

        @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of adds, filled with nothing else
        GroupCounter(State state) {
            this.state = state;
            this.perSession =
                    rooms() * (rule.aspect() == Aspect.ROOM ? 1 : grid.starts().size());
            this.known = new Add[conference.sessions().size() * perSession][];
        }

        /** Rooms that make a difference. */
        private int rooms() {
            return rule.aspect() == Aspect.START ? 1 : grid.rooms().size();
        }

        @Override
        public void count(int session, int sign, Costs costs) {
            for (var add : adds(session)) {
                var group = add.group;
                group.amounts.add(add.item, sign * add.amount);
                if (!group.marked) {
                    group.marked = true;
                    marked.add(group);
                }
            }
        }

        private Add<I>[] adds(int session) {
            var index = session * perSession + state.startIndex[session] * perStart + state.room[session] * perRoom;
            var adds = known[index];
            if (adds == null) {
                adds = newAdds(session);
                known[index] = adds;
            }
            return adds;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of adds, filled with nothing else
        private Add<I>[] newAdds(int session) {
            return rule.shares(conference, state.placed(session)).stream()
                    .map(share ->
                            new Add<>(groups.computeIfAbsent(share.key(), Group::new), share.item(), share.amount()))
                    .toArray(Add[]::new);
        }

        @Override
        public void settle(Costs costs) {
            for (var group : marked) {
                var cost = tariff.cost(rule.penalty(conference, group.key, group.amounts));
                costs.add(level, cost - group.counted);
                group.counted = cost;
                group.marked = false;
            }
            marked.clear();
        }
    }

    /** What has been added to one key. */
    private static final class Group<I extends Comparable<I>> {
        private final String key;
        private final Tally<I> amounts = new Tally<>();
        private long counted;
        private boolean marked;

        Group(String key) {
            this.key = key;
        }
    }
}
