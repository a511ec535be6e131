package org.plenum.timetable.rules;

import java.util.List;
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
 * A track that comes in blocks should keep to one room, through the whole conference, and in each block. Penalty: the
 * rooms beyond the first.
 */
public record TrackRooms(Span span) implements GroupRule<String> {

    /** The span in which a track's rooms are counted. */
    public enum Span {
        CONFERENCE,
        BLOCK
    }

    @Override
    public String id() {
        return switch (span) {
            case CONFERENCE -> "track-many-rooms";
            case BLOCK -> "track-parallel-rooms";
        };
    }

    @Override
    public Weight weight() {
        return Weight.soft(
                switch (span) {
                    case CONFERENCE -> 10; // like a track that changes its room on one day
                    case BLOCK -> 30; // people who follow the track miss half of the block
                });
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.tracks().stream().anyMatch(Track::inBlocks);
    }

    @Override
    public PlacePart dependsOn() {
        return switch (span) {
            case CONFERENCE -> PlacePart.ROOM;
            case BLOCK -> PlacePart.PLACE;
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
    public List<Share<String>> shares(Conference conference, Placed placed) {
        var track = placed.session().track().map(conference.tracks()::get).filter(Track::inBlocks);
        var key = switch (span) {
            case CONFERENCE -> track.map(Track::id);
            case BLOCK ->
                track.flatMap(one -> conference.findBlock(placed.start()).map(block -> one.id() + " " + block.index()));
        };
        return key.stream()
                .map(name -> new Share<>(name, placed.room().id(), 1))
                .toList();
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<String> amounts) {
        return Math.max(0, amounts.size() - 1);
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<String> amounts, List<Placed> members) {
        var first = members.getFirst();
        var track = conference.tracks().get(first.session().track().orElseThrow());
        var rooms = amounts.items().stream().map(conference.rooms()::get).toList();
        var sessions = members.stream().map(Placed::session).toList();
        return switch (span) {
            case CONFERENCE -> Message.of(this, track, rooms.size(), rooms, sessions);
            case BLOCK -> {
                var block = conference.findBlock(first.start()).orElseThrow().interval();
                yield Message.of(this, track, rooms.size(), rooms, sessions, block);
            }
        };
    }
}
