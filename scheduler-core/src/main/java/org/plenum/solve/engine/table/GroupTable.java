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
        private final @Nullable List<Add<I>>[] known;
        private final Map<String, Group<I>> groups = new LinkedHashMap<>();
        private final List<Group<I>> marked = new ArrayList<>();

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists, filled with nothing else
        GroupCounter(State state) {
            this.state = state;
            this.known = new List[conference.sessions().size() * grid.places().size()];
        }

        @Override
        public void count(int session, int sign, Costs costs) {
            for (var add : adds(session)) {
                var group = add.group;
                group.amounts.merge(add.item, sign * add.amount, GroupTable::sumOrNothing);
                if (!group.marked) {
                    group.marked = true;
                    marked.add(group);
                }
            }
        }

        private List<Add<I>> adds(int session) {
            var index = (session * grid.starts().size() + state.startIndex[session])
                            * grid.rooms().size()
                    + state.room[session];
            var adds = known[index];
            if (adds == null) {
                adds = rule.shares(conference, state.placed(session)).stream()
                        .map(share -> new Add<>(
                                groups.computeIfAbsent(share.key(), Group::new), share.item(), share.amount()))
                        .toList();
                known[index] = adds;
            }
            return adds;
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

    private static @Nullable Long sumOrNothing(Long one, Long other) {
        return one + other == 0 ? null : one + other;
    }

    /** What has been added to one key. */
    private static final class Group<I extends Comparable<I>> {
        private final String key;
        private final SortedMap<I, Long> amounts = new TreeMap<>();
        private long counted;
        private boolean marked;

        Group(String key) {
            this.key = key;
        }
    }
}
