package org.plenum.conference;

import java.util.List;
import java.util.Optional;

/**
 * The times, rooms and combinations that a conference should avoid, with points: what organisers of academic programmes
 * state in tables.
 *
 * @param dislikes of times and rooms
 * @param similarTracks that should not run at once
 * @param remoteHours at which it is reasonable to speak from far away
 */
public record Preferences(List<Dislike> dislikes, List<Similarity> similarTracks, RemoteHours remoteHours) {

    /** Nothing is disliked. */
    public static final Preferences NONE = new Preferences(List.of(), List.of(), RemoteHours.DEFAULT);

    /**
     * A session, track or room that should avoid a room or a time.
     *
     * @param of the kind of the subject
     * @param id of the session, track or room
     * @param room the id of the room; empty for a room's own dislikes
     * @param time if no room is given
     * @param points at least 1
     */
    public record Dislike(Of of, String id, Optional<String> room, Optional<Interval> time, int points) {

        /** The kinds of things that can have dislikes. */
        public enum Of {
            SESSION,
            TRACK,
            ROOM
        }

        /** Whether its time overlaps this one. */
        public boolean isAbout(Interval other) {
            return time.filter(other::overlaps).isPresent();
        }

        /** Whether it concerns this room. */
        public boolean isAbout(Room other) {
            return room.filter(other.id()::equals).isPresent();
        }
    }

    /**
     * Two tracks that people want to follow both.
     *
     * @param one the id of one track
     * @param other the id of the other track
     * @param points at least 1
     */
    public record Similarity(String one, String other, int points) {}

    /**
     * The hours of a day, in the speaker's local time.
     *
     * @param good the hours without points
     * @param fair the hours that are acceptable
     * @param mild points outside the good hours
     * @param harsh points outside the fair hours
     */
    public record RemoteHours(Hours good, Hours fair, int mild, int harsh) {

        /** Good: from 09:30 to 21:30; fair: from 07:00 to 23:00. */
        public static final RemoteHours DEFAULT = new RemoteHours(new Hours(570, 1290), new Hours(420, 1380), 1, 10);

        /** From one minute of the day to another. */
        public record Hours(int from, int to) {}

        /** The points of a stretch from one minute of the speaker's day to another, which may be of the next day. */
        public int points(int start, int end) {
            if (start < fair.from || end > fair.to || end < fair.from) {
                return harsh;
            }
            return start < good.from || end > good.to ? mild : 0;
        }
    }

    public Preferences {
        dislikes = IndexedList.of(dislikes, dislike -> List.of(dislike.id()));
        similarTracks = IndexedList.of(similarTracks, pair -> List.of(pair.one(), pair.other()));
    }

    /** The dislikes of one session, track or room. */
    public List<Dislike> dislikesOf(Dislike.Of of, String id) {
        return ((IndexedList<Dislike>) dislikes)
                .of(id).stream()
                        .filter(dislike -> dislike.of() == of)
                        .toList(); // the constructor creates a IndexedList
    }

    /** The same preferences without the dislikes of other sessions. */
    public Preferences among(Roster<Session> sessions) {
        return new Preferences(
                dislikes.stream()
                        .filter(dislike -> dislike.of() != Dislike.Of.SESSION || sessions.has(dislike.id()))
                        .toList(),
                similarTracks,
                remoteHours);
    }

    /** The points for two tracks that run at once. */
    public int similarity(Track one, Track other) {
        return ((IndexedList<Similarity>) similarTracks)
                .of(one.id()).stream() // the constructor creates a IndexedList
                        .filter(pair -> !one.id().equals(other.id()))
                        .filter(pair ->
                                pair.one().equals(other.id()) || pair.other().equals(other.id()))
                        .mapToInt(Similarity::points)
                        .sum();
    }
}
