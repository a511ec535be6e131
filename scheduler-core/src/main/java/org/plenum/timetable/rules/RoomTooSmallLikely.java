package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Interest;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * If a session's heads are unknown, its room should seat a fair guess of them. Penalty: missing seats, in tenths of the
 * guess, rounded up; none if the heads are known.
 *
 * <p>The guess: the audience, divided by the sessions that are open to some of it at once if the programme is spread
 * evenly over the hours; at least the people with a role, those who asked for it and those who are interested; at least
 * one.
 */
public record RoomTooSmallLikely() implements PlacementRule {

    @Override
    public String id() {
        return "room-too-small-likely";
    }

    @Override
    public Weight weight() {
        return Weight.soft(3); // a guess: one and a half times a tenth of a room that is certainly too big
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.sessions().stream()
                        .anyMatch(session -> session.heads().isEmpty())
                && conference.rooms().stream().anyMatch(room -> room.capacity() != Room.UNLIMITED);
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.ROOM;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.heads().isPresent() ? List.of() : guess(conference, session);
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        if (session.heads().isPresent() || room.capacity() == Room.UNLIMITED) {
            return 0;
        }
        var guess = guess(conference, session);
        return Math.max(0, Math.ceilDiv(10 * (guess - room.capacity()), guess));
    }

    /** The guessed heads. */
    static long guess(Conference conference, Session session) {
        return Math.max(1, Math.max(surelyInterested(conference, session), shareOfAudience(conference, session)));
    }

    private static long surelyInterested(Conference conference, Session session) {
        var people = new HashSet<>(session.requiredIds());
        people.addAll(session.talk().presenters());
        people.addAll(session.talk().attendees());
        return people.size()
                + conference.interestsOf(session).stream()
                        .mapToLong(Interest::heads)
                        .sum();
    }

    private static long shareOfAudience(Conference conference, Session session) {
        var audience = conference.headsOf(session.audience()).orElse(0);
        return audience == 0 || session.compulsory() || session.kind().isPlenary()
                ? audience
                : Math.ceilDiv(audience, atOnce(conference, session));
    }

    /** The average number of sessions that run at once and that the audience may choose from, rounded down. */
    private static long atOnce(Conference conference, Session session) {
        var choice = conference.sessions().stream()
                .filter(other -> !other.compulsory() && other.audience().shares(session.audience(), conference))
                .mapToLong(Session::minutes)
                .sum();
        var sitting = conference.days().stream()
                .mapToLong(day -> day.sittingMinutes(day.hours()))
                .sum();
        return Math.max(1, choice / Math.max(1, sitting));
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var way = OtherRoom.any(conference, session, start);
        return Message.of(
                this, session, room, guess(conference, session), room.capacity(), way.word(), way.what(), way.where());
    }
}
