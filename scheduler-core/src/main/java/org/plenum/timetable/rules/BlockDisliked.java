package org.plenum.timetable.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.Session;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * A track should avoid some times and rooms, and a room some times. Penalty: the points of the dislike, once for each
 * block of each room, however many sessions it holds.
 */
public record BlockDisliked(What what) implements GroupRule<Long> {

    /** The subject of the dislike. */
    public enum What {
        TRACK_AT_TIME,
        TRACK_IN_ROOM,
        ROOM_AT_TIME
    }

    @Override
    public String id() {
        return switch (what) {
            case TRACK_AT_TIME -> "track-disliked-time";
            case TRACK_IN_ROOM -> "track-disliked-room";
            case ROOM_AT_TIME -> "room-disliked-time";
        };
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // the organiser sets the points
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.preferences().dislikes().stream().anyMatch(dislike -> switch (what) {
            case TRACK_AT_TIME ->
                dislike.of() == Dislike.Of.TRACK && dislike.time().isPresent();
            case TRACK_IN_ROOM ->
                dislike.of() == Dislike.Of.TRACK && dislike.room().isPresent();
            case ROOM_AT_TIME -> dislike.of() == Dislike.Of.ROOM;
        });
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.track();
    }

    @Override
    public List<Share<Long>> shares(Conference conference, Placed placed) {
        var block = conference.findBlock(placed.start());
        var owner = owner(placed);
        if (block.isEmpty() || owner.isEmpty()) {
            return List.of();
        }
        var points = points(conference, owner.get(), block.get(), placed);
        var key = owner.get() + " " + placed.room().id() + " " + block.get().index();
        return points == 0 ? List.of() : List.of(new Share<>(key, points, 1));
    }

    private Optional<String> owner(Placed placed) {
        return switch (what) {
            case TRACK_AT_TIME, TRACK_IN_ROOM -> placed.session().track();
            case ROOM_AT_TIME -> Optional.of(placed.room().id());
        };
    }

    private long points(Conference conference, String owner, Block block, Placed placed) {
        return switch (what) {
            case TRACK_AT_TIME ->
                sum(conference, Dislike.Of.TRACK, owner, dislike -> dislike.isAbout(block.interval()));
            case TRACK_IN_ROOM -> sum(conference, Dislike.Of.TRACK, owner, dislike -> dislike.isAbout(placed.room()));
            case ROOM_AT_TIME -> sum(conference, Dislike.Of.ROOM, owner, dislike -> dislike.isAbout(block.interval()));
        };
    }

    private static long sum(Conference conference, Dislike.Of of, String owner, Predicate<Dislike> some) {
        return conference.preferences().dislikesOf(of, owner).stream()
                .filter(some)
                .mapToLong(Dislike::points)
                .sum();
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Long> amounts) {
        return amounts.size() == 0 ? 0 : amounts.item(0); // all items of one key have the same points
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Long> amounts, List<Placed> members) {
        var first = members.getFirst();
        var block = conference.findBlock(first.start()).orElseThrow().interval();
        var points = penalty(conference, key, amounts);
        var sessions = members.stream().map(Placed::session).toList();
        return switch (what) {
            case TRACK_AT_TIME, TRACK_IN_ROOM -> {
                var track = conference.tracks().get(first.session().track().orElseThrow());
                yield Message.of(this, sessions, first.room(), block, points, track);
            }
            case ROOM_AT_TIME -> Message.of(this, sessions, first.room(), block, points);
        };
    }
}
