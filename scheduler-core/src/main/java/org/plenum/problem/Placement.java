package org.plenum.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;

/** A session and its place, which may be none. */
public final class Placement {
    private final int index;
    private final Session session;
    private final List<Place> places;
    private final boolean pinned;
    private @Nullable Place place;

    /**
     * A placement without a place.
     *
     * @param index its position among the placements of its timetable
     * @param places the places that the session can have
     * @param pinned whether it must stay at its place
     */
    public Placement(int index, Session session, List<Place> places, boolean pinned) {
        this.index = index;
        this.session = session;
        this.places = places;
        this.pinned = pinned;
    }

    Placement copy() {
        var copy = new Placement(index, session, places, pinned);
        copy.place = place;
        return copy;
    }

    /** The position among the placements of the timetable, from 0. */
    public int index() {
        return index;
    }

    public Session session() {
        return session;
    }

    /** The places that the session can have: those that break no hard rule by themselves. */
    public List<Place> places() {
        return places;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** The place of the session; null if it has none. */
    public @Nullable Place getPlace() {
        return place;
    }

    public void setPlace(@Nullable Place place) {
        this.place = place;
    }

    /** The placement as rules read it; empty if it has no place. */
    public Optional<Placed> placed() {
        return place == null ? Optional.empty() : Optional.of(new Placed(session, place.start(), place.room()));
    }

    @Override
    public String toString() {
        return session.id() + " @ "
                + (place == null ? "–" : place.start() + " " + place.room().id());
    }
}
