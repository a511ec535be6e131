package org.plenum.timetable.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.Track;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * Two tracks that are similar, or that one person chairs, should not share a block. Penalty: for each pair of them in
 * one block, the points of their similarity, or 1, times the rooms of the one times the rooms of the other.
 */
public record TracksInParallel(Why why) implements GroupRule<TracksInParallel.Stand> {

    /** The reason why people would like to attend both. */
    public enum Why {
        SIMILAR,
        SAME_CHAIR
    }

    /**
     * A track in a room of the block.
     *
     * @param points of the pair
     */
    public record Stand(String track, String room, long points) implements Comparable<Stand> {
        private static final Comparator<Stand> ORDER =
                Comparator.comparing(Stand::track).thenComparing(Stand::room);

        @Override
        public int compareTo(Stand other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public String id() {
        return switch (why) {
            case SIMILAR -> "similar-tracks-in-parallel";
            case SAME_CHAIR -> "chair-elsewhere";
        };
    }

    @Override
    public Weight weight() {
        return Weight.soft(
                switch (why) {
                    case SIMILAR -> 1; // the organiser sets the points
                    case SAME_CHAIR -> 10; // as a presenter whom another talk calls
                });
    }

    @Override
    public boolean isUsed(Conference conference) {
        return switch (why) {
            case SIMILAR -> !conference.preferences().similarTracks().isEmpty();
            case SAME_CHAIR ->
                conference.tracks().stream().anyMatch(track -> !track.chairs().isEmpty());
        };
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
    public List<Share<Stand>> shares(Conference conference, Placed placed) {
        var block = conference.findBlock(placed.start()).map(Block::index);
        var track = placed.session().track().map(conference.tracks()::get);
        if (block.isEmpty() || track.isEmpty()) {
            return List.of();
        }
        var shares = new ArrayList<Share<Stand>>();
        for (var other : conference.tracks()) {
            var points = points(conference, track.get(), other);
            if (points > 0) {
                var stand = new Stand(track.get().id(), placed.room().id(), points);
                shares.add(new Share<>(key(track.get(), other) + " " + block.get(), stand, 1));
            }
        }
        return shares;
    }

    private long points(Conference conference, Track one, Track other) {
        return switch (why) {
            case SIMILAR -> conference.preferences().similarity(one, other);
            case SAME_CHAIR -> !one.equals(other) && one.sharesChairWith(other) ? 1 : 0;
        };
    }

    private static String key(Track one, Track other) {
        return one.id().compareTo(other.id()) < 0 ? one.id() + " " + other.id() : other.id() + " " + one.id();
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Stand> amounts) {
        if (amounts.size() == 0) {
            return 0;
        }
        var first = amounts.item(0);
        var rooms = 1;
        while (rooms < amounts.size() && amounts.item(rooms).track.equals(first.track)) {
            rooms++;
        }
        return (long) rooms * (amounts.size() - rooms) * first.points;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Stand> amounts, List<Placed> members) {
        var tracks = amounts.items().stream()
                .map(Stand::track)
                .distinct()
                .map(conference.tracks()::get)
                .toList();
        var block =
                conference.findBlock(members.getFirst().start()).orElseThrow().interval();
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, tracks, block, penalty(conference, key, amounts), sessions);
    }
}
