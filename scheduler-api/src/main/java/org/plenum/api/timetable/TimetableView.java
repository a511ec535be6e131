package org.plenum.api.timetable;

import java.util.List;
import org.plenum.api.conference.KeptConference;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.timetable.Edition;
import org.plenum.timetable.PublishedTimetable;
import org.plenum.timetable.PublishedTimetable.Assessment;
import org.plenum.timetable.parity.Parity;

/**
 * A timetable with all that it takes to show it.
 *
 * @param of the conference in the revision that the timetable was made for, which may not be the last one
 * @param timetable with its assessment
 */
public record TimetableView(KeptConference of, PublishedTimetable timetable) {

    public Conference conference() {
        return of.conference();
    }

    public List<Placed> placed() {
        return timetable.placed(conference());
    }

    /** What is compared with other timetables of the conference. */
    public Edition edition() {
        return new Edition(conference(), timetable.placements());
    }

    /** Whether the conference was changed after the timetable was made. */
    public boolean isOlderThan(KeptConference kept) {
        return of.revision() < kept.revision();
    }

    /** What each region got of it. */
    public Parity parity() {
        return Parity.of(conference(), placed());
    }

    /** What the rules say of it. */
    public Assessment assessment() {
        return timetable.assessment().orElseThrow();
    }
}
