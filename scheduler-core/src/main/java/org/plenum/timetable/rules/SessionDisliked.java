package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A session should avoid some times and rooms. Penalty: the points of the dislike for each started step of the grid
 * that it takes.
 */
public record SessionDisliked(What what) implements PlacementRule {

    /** The subject of the dislike. */
    public enum What {
        TIME,
        ROOM
    }

    @Override
    public String id() {
        return switch (what) {
            case TIME -> "session-disliked-time";
            case ROOM -> "session-disliked-room";
        };
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // the organiser sets the points
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.preferences().dislikes().stream()
                .filter(dislike -> dislike.of() == Dislike.Of.SESSION)
                .anyMatch(dislike -> (what == What.TIME ? dislike.time() : dislike.room()).isPresent());
    }

    @Override
    public PlacePart dependsOn() {
        return switch (what) {
            case TIME -> PlacePart.START;
            case ROOM -> PlacePart.ROOM;
        };
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return switch (what) {
            case TIME -> {
                var interval = Interval.of(start, session.duration());
                yield penalty(conference, session, dislike -> dislike.isAbout(interval));
            }
            case ROOM -> penalty(conference, session, dislike -> dislike.isAbout(room));
        };
    }

    private static long penalty(Conference conference, Session session, Predicate<Dislike> some) {
        return conference.steps(session.minutes())
                * conference.preferences().dislikesOf(Dislike.Of.SESSION, session.id()).stream()
                        .filter(some)
                        .mapToLong(Dislike::points)
                        .sum();
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var penalty = penalty(conference, session, start, room);
        return switch (what) {
            case TIME -> Message.of(this, session, Interval.of(start, session.duration()), penalty);
            case ROOM -> Message.of(this, session, room, penalty);
        };
    }
}
