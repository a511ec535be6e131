package org.plenum.assess;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.Roster;
import org.plenum.conference.Session;
import org.plenum.search.Problems;

/** A summit from which something was taken, so that not everything has a place any more. */
enum Overfull {
    /** Only the first day is left. */
    SHORT {
        @Override
        Conference cut(Conference conference) {
            return with(
                    conference,
                    List.of(conference.days().list().getFirst()),
                    conference.rooms().list(),
                    conference.people().list(),
                    conference.resources().list());
        }
    },
    /** Every second room is closed. */
    NARROW {
        @Override
        Conference cut(Conference conference) {
            var rooms = conference.rooms().list();
            return withRooms(
                    conference,
                    room -> rooms.indexOf(room) % 2 == 1 ? withAbsences(room, List.of(whole(conference))) : room);
        }
    },
    /** Of all teams and things half are left, rounded down. */
    POOR {
        @Override
        Conference cut(Conference conference) {
            return withResources(
                    conference,
                    conference.resources().stream()
                            .map(resource -> withUnits(resource, resource.units() / 2))
                            .toList());
        }
    },
    /** Of all teams and things nothing is there, on one day as on the other. */
    EMPTY_HANDED {
        @Override
        Conference cut(Conference conference) {
            var days = conference.days().stream().map(Day::hours).toList();
            return withResources(
                    conference,
                    conference.resources().stream()
                            .map(resource -> resource.withUnavailable(days))
                            .toList());
        }
    },
    /** Every third person stays at home. */
    ABANDONED {
        @Override
        Conference cut(Conference conference) {
            var people = conference.people().list();
            return withPeople(
                    conference,
                    person -> people.indexOf(person) % 3 == 0
                            ? withAbsences(person, List.of(whole(conference)))
                            : person);
        }
    };

    abstract Conference cut(Conference conference);

    /** Without pins, which would hold sessions in places that are gone. */
    Conference summit() {
        var conference = Problems.sample("heads-of-ncb-15.json");
        return cut(conference.withSessions(conference.sessions().stream()
                .map(session -> SessionEdit.of(session, edit -> edit.pinned = Session.Pin.NONE))
                .toList()));
    }

    private static Interval whole(Conference conference) {
        var days = conference.days().list();
        return Interval.of(days.getFirst().hours().start(), Duration.ofDays(days.size()));
    }

    static Conference withRooms(Conference conference, UnaryOperator<Room> change) {
        return with(
                conference,
                conference.days().list(),
                conference.rooms().stream().map(change).toList(),
                conference.people().list(),
                conference.resources().list());
    }

    static Conference withPeople(Conference conference, UnaryOperator<Person> change) {
        return with(
                conference,
                conference.days().list(),
                conference.rooms().list(),
                conference.people().stream().map(change).toList(),
                conference.resources().list());
    }

    static Conference withResources(Conference conference, Collection<Resource> resources) {
        return with(
                conference,
                conference.days().list(),
                conference.rooms().list(),
                conference.people().list(),
                resources);
    }

    private static Conference with(
            Conference conference,
            Collection<Day> days,
            Collection<Room> rooms,
            Collection<Person> people,
            Collection<Resource> resources) {
        return new Conference(
                conference.id(),
                conference.name(),
                conference.timeZone(),
                conference.grid(),
                conference.languages(),
                Roster.of(days),
                Roster.of(rooms),
                conference.regions(),
                conference.delegations(),
                Roster.of(people),
                conference.tracks(),
                Roster.of(resources),
                conference.sessions(),
                conference.relations(),
                conference.interests(),
                conference.weights(),
                conference.baseline(),
                conference.preferences());
    }

    static Room withAbsences(Room room, List<Interval> unavailable) {
        return new Room(
                room.id(),
                room.name(),
                room.building(),
                room.capacity(),
                room.features(),
                room.turnaround(),
                unavailable,
                room.parts(),
                room.shared(),
                room.tables());
    }

    static Person withAbsences(Person person, List<Interval> unavailable) {
        return person.withUnavailable(unavailable);
    }

    static Resource withUnits(Resource resource, int units) {
        return new Resource(resource.id(), resource.name(), units, resource.language(), resource.unavailable());
    }
}
