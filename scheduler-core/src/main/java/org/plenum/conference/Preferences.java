package org.plenum.conference;

import java.util.List;
import java.util.Optional;

/**
 * What a conference would rather not have, and how much it minds: all that organisers of academic programmes say in tables.
 *
 * @param dislikes of times and rooms
 * @param similarTracks that should not run at once
 * @param remoteHours at which it is reasonable to speak from far away
 */
public record Preferences(List<Dislike> dislikes, List<Similarity> similarTracks, RemoteHours remoteHours) {

    /** Nothing is minded. */
    public static final Preferences NONE = new Preferences(List.of(), List.of(), RemoteHours.DEFAULT);

    /**
     * Who or what would rather not be somewhere: in a room, or at a time.
     *
     * @param of whom it is about
     * @param id of the session, track or room
     * @param room the id of the room; of a room's own dislikes none
     * @param time where no room is given
     * @param points at least 1
     */
    public record Dislike(Of of, String id, Optional<String> room, Optional<Interval> time, int points) {

        /** What can have dislikes. */
        public enum Of {
            SESSION,
            TRACK,
            ROOM
        }

        /** Whether it is about a time that this one overlaps. */
        public boolean isAbout(Interval other) {
            return time.filter(other::overlaps).isPresent();
        }

        /** Whether it is about this room. */
        public boolean isAbout(Room other) {
            return room.filter(other.id()::equals).isPresent();
        }
    }

    /**
     * Two tracks that people want to follow both.
     *
     * @param one its id
     * @param other its id
     * @param points at least 1
     */
    public record Similarity(String one, String other, int points) {}

    /**
     * The hours of a day, where the speaker is.
     *
     * @param good from when until when it is no trouble
     * @param fair from when until when it can be borne
     * @param mild points outside the good hours
     * @param harsh points outside the fair hours
     */
    public record RemoteHours(Hours good, Hours fair, int mild, int harsh) {

        /** From half past nine in the morning to half past nine at night; from seven to eleven. */
        public static final RemoteHours DEFAULT = new RemoteHours(new Hours(570, 1290), new Hours(420, 1380), 1, 10);

        /** From one minute of the day to another. */
        public record Hours(int from, int to) {}

        /** The points of what runs there from one minute of the day to another, which may be of the next day. */
        public int points(int start, int end) {
            if (start < fair.from || end > fair.to || end < fair.from) {
                return harsh;
            }
            return start < good.from || end > good.to ? mild : 0;
        }
    }

    public Preferences {
        dislikes = Mentions.of(dislikes, dislike -> List.of(dislike.id()));
        similarTracks = Mentions.of(similarTracks, pair -> List.of(pair.one(), pair.other()));
    }

    /** The dislikes of one session, track or room. */
    public List<Dislike> dislikesOf(Dislike.Of of, String id) {
        return ((Mentions<Dislike>) dislikes)
                .of(id).stream().filter(dislike -> dislike.of() == of).toList(); // the constructor made it one
    }

    /** The same of fewer sessions: what is minded for others is left out. */
    public Preferences among(Roster<Session> sessions) {
        return new Preferences(
                dislikes.stream()
                        .filter(dislike -> dislike.of() != Dislike.Of.SESSION || sessions.has(dislike.id()))
                        .toList(),
                similarTracks,
                remoteHours);
    }

    /** How much two tracks should not run at once. */
    public int similarity(Track one, Track other) {
        return ((Mentions<Similarity>) similarTracks)
                .of(one.id()).stream() // the constructor made it one
                        .filter(pair -> !one.id().equals(other.id()))
                        .filter(pair ->
                                pair.one().equals(other.id()) || pair.other().equals(other.id()))
                        .mapToInt(Similarity::points)
                        .sum();
    }
}
