package org.plenum.feasibility.proof;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;

/** The people and rooms whose absences leave a session no place, in a conference reduced to a minimal conflict. */
record AbsenceCauses(List<Person> people, List<Room> rooms) {

    static AbsenceCauses of(Conference conference, Session session) {
        return new AbsenceCauses(
                session.requiredIds().stream()
                        .map(conference.people()::get)
                        .filter(person -> !person.unavailable().isEmpty())
                        .toList(),
                conference.rooms().stream()
                        .filter(room -> !room.unavailable().isEmpty())
                        .toList());
    }

    boolean isNobody() {
        return people.isEmpty() && rooms.isEmpty();
    }

    List<Subject> all() {
        return Stream.<Subject>concat(people.stream(), rooms.stream()).toList();
    }

    /** The word by which the sentence is chosen. */
    String word() {
        if (people.isEmpty()) {
            return rooms.isEmpty() ? "NOBODY" : rooms.size() == 1 ? "ROOM" : "ROOMS";
        }
        if (rooms.isEmpty()) {
            return people.size() == 1 ? "PERSON" : "PEOPLE";
        }
        return "BOTH";
    }
}
