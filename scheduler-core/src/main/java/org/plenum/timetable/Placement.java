package org.plenum.timetable;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/** A session and its place, which may be none: the planning entity. */
@PlanningEntity
public class Placement {
    @PlanningId
    private int index;

    private Session session;

    private List<Place> places;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Place place;

    @SuppressWarnings({"NullAway.Init", "unused"}) // the solver makes copies this way and fills in every field
    Placement() {}

    /**
     * A placement without a place.
     *
     * @param index its position among the placements of its timetable
     * @param places where the session can go
     * @param pinned whether the solver must leave it where it is
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

    public int getIndex() {
        return index;
    }

    public Session session() {
        return session;
    }

    /** Where the session can go: the places that break no hard rule by themselves. */
    public List<Place> getPlaces() {
        return places;
    }

    public boolean isPinned() {
        return pinned;
    }

    public @Nullable Place getPlace() {
        return place;
    }

    public void setPlace(@Nullable Place place) {
        this.place = place;
    }

    /** What rules see of it: nothing where it has no place. */
    public Optional<Placed> placed() {
        return place == null ? Optional.empty() : Optional.of(new Placed(session, place.start(), place.room()));
    }

    @Override
    public String toString() {
        return session.id() + " @ "
                + (place == null ? "–" : place.start() + " " + place.room().id());
    }
}
