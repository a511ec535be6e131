package org.plenum.generator;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Roster;
import org.plenum.conference.Session;

/**
 * A conference, and a timetable that proves it feasible.
 *
 * @param timetable a place for every session, in the conference's order; together they break no hard rule
 */
public record PlantedConference(Conference conference, List<Placed> timetable) {

    public PlantedConference {
        timetable = List.copyOf(timetable);
    }

    /**
     * The same with other rooms, people and sessions of the same ids, each session at its place; rooms may be added.
     */
    PlantedConference with(List<Room> rooms, List<Person> people, List<Session> sessions) {
        var changed = new Conference(
                conference.id(),
                conference.name(),
                conference.timeZone(),
                conference.grid(),
                conference.languages(),
                conference.days(),
                Roster.of(rooms),
                conference.regions(),
                conference.delegations(),
                Roster.of(people),
                conference.tracks(),
                conference.resources(),
                Roster.of(sessions),
                conference.relations(),
                conference.interests(),
                conference.weights(),
                conference.baseline(),
                conference.preferences());
        var moved = timetable.stream()
                .map(placed -> new Placed(
                        changed.sessions().get(placed.session().id()),
                        placed.start(),
                        changed.rooms().get(placed.room().id())))
                .toList();
        return new PlantedConference(changed, moved);
    }
}
