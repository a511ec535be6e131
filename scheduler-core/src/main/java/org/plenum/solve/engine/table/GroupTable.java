package org.plenum.solve.engine.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.rule.GroupRule;
import org.plenum.rule.Scorecard;
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
    private final Scorecard scorecard;
    private final Grid grid;

    public GroupTable(GroupRule<I> rule, Conference conference, Scorecard scorecard, Grid grid) {
        this.rule = rule;
        this.conference = conference;
        this.scorecard = scorecard;
        this.grid = grid;
    }

    @Override
    public Counter counter(State state) {
        return new GroupCounter(state);
    }

    private final class GroupCounter implements Counter {
        private final State state;
        private final Level level = rule.weight().level();
        private final @Nullable List<GroupRule.Share<I>>[] known;
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private final List<Group> marked = new ArrayList<>();

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists, filled with nothing else
        GroupCounter(State state) {
            this.state = state;
            this.known = new List[conference.sessions().size() * grid.places().size()];
        }

        @Override
        public void count(int session, int sign, Costs costs) {
            for (var share : shares(session)) {
                var group = groups.computeIfAbsent(share.key(), Group::new);
                group.add(share.item(), sign * share.amount());
                if (!group.marked) {
                    group.marked = true;
                    marked.add(group);
                }
            }
        }

        private List<GroupRule.Share<I>> shares(int session) {
            var index = session * grid.places().size()
                    + state.startIndex[session] * grid.rooms().size()
                    + state.room[session];
            var shares = known[index];
            if (shares == null) {
                shares = List.copyOf(rule.shares(conference, state.placed(session)));
                known[index] = shares;
            }
            return shares;
        }

        @Override
        public void settle(Costs costs) {
            for (var group : marked) {
                var cost = scorecard.cost(rule, rule.penalty(conference, group.key, group.amounts));
                costs.add(level, cost - group.counted);
                group.counted = cost;
                group.marked = false;
            }
            marked.clear();
        }

        private final class Group {
            private final String key;
            private final SortedMap<I, Long> amounts = new TreeMap<>();
            private long counted;
            private boolean marked;

            Group(String key) {
                this.key = key;
            }

            void add(I item, long amount) {
                amounts.merge(item, amount, (one, other) -> one + other == 0 ? null : one + other);
            }
        }
    }
}
