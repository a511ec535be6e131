package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.Track;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Weight;

/**
 * A track that comes in blocks should run from its first block to its last in every block between them. Penalty: 1 for
 * a track that is interrupted, however often; a night is no interruption.
 */
public record TrackInterrupted() implements GroupRule<Integer> {

    @Override
    public String id() {
        return "track-interrupted";
    }

    @Override
    public Weight weight() {
        return Weight.soft(20); // as much as two walks
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.tracks().stream().anyMatch(Track::inBlocks);
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.track();
    }

    @Override
    public long allowance() {
        return 1;
    }

    @Override
    public List<Share<Integer>> shares(Conference conference, Placed placed) {
        var track = placed.session().track().map(conference.tracks()::get).filter(Track::inBlocks);
        return conference.findBlock(placed.start()).stream()
                .flatMap(block -> track.stream().map(one -> new Share<>(one.id(), block.index(), 1)))
                .toList();
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Integer> amounts) {
        return missing(amounts) > 0 ? 1 : 0;
    }

    private static int missing(ItemSums<Integer> amounts) {
        return amounts.size() < 2 ? 0 : amounts.item(amounts.size() - 1) - amounts.item(0) + 1 - amounts.size();
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Integer> amounts, List<Placed> members) {
        var taken = amounts.items();
        var without = conference.blocks().subList(taken.getFirst(), taken.getLast()).stream()
                .filter(block -> !taken.contains(block.index()))
                .map(Block::interval)
                .toList();
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, conference.tracks().get(key), without, sessions);
    }
}
