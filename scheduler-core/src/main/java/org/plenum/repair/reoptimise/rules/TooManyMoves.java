package org.plenum.repair.reoptimise.rules;

import java.util.List;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * No more sessions than agreed have another place than in the baseline. Penalty: the number of sessions above the
 * limit.
 *
 * @param most the limit
 */
public record TooManyMoves(int most) implements GroupRule<String> {

    @Override
    public String id() {
        return "too-many-moves";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public long allowance() {
        return most;
    }

    @Override
    public List<Share<String>> shares(Conference conference, Placed placed) {
        return conference
                .baseline()
                .flatMap(baseline -> baseline.findPosition(placed.session()))
                .filter(before -> isElsewhere(before, placed))
                .map(_ -> List.of(new Share<>("moves", "sessions", 1)))
                .orElse(List.of());
    }

    private static boolean isElsewhere(Baseline.Position before, Placed placed) {
        return !before.start().equals(placed.start())
                || !before.room().equals(placed.room().id());
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<String> amounts) {
        return Math.max(0, amounts.total() - most);
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<String> amounts, List<Placed> members) {
        return Message.of(this, members.stream().map(Placed::session).toList(), amounts.total(), most);
    }
}
