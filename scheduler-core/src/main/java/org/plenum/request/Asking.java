package org.plenum.request;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Session.Needs;
import org.plenum.conference.Session.Pin;
import org.plenum.conference.Session.Times;

/** Makes sessions, rooms, people and resources that ask for no more than what is kept of their requests. */
record Asking(Conference conference, Predicate<Request> isKept) {

    /** Without its length it lasts one step of the grid, without being a plenary it is a meeting. */
    Session session(Session session) {
        return new Session(
                session.id(),
                session.title(),
                !session.kind().isPlenary() || keeps(session, Want.PLENARY) ? session.kind() : Kind.MEETING,
                keeps(session, Want.LENGTH) ? session.duration() : conference.grid(),
                session.track(),
                session.audience(),
                session.compulsory() && keeps(session, Want.COMPULSORY),
                keeps(session, Want.HEADS) ? session.heads() : OptionalInt.empty(),
                kept(session, Want.ROLE, session.people()),
                needs(session),
                times(session),
                session.importance(),
                session.open(),
                new Pin(
                        session.pinned().start().filter(_ -> keeps(session, Want.PINNED_START)),
                        session.pinned().room().filter(_ -> keeps(session, Want.PINNED_ROOM))),
                session.talk());
    }

    private Needs needs(Session session) {
        var needs = session.needs();
        return new Needs(
                kept(session, Want.FEATURE, needs.features()),
                keeps(session, Want.ROOMS) ? needs.rooms() : List.of(),
                kept(session, Want.INTERPRETATION, needs.interpretation()),
                needs.interpretationWished(),
                kept(session, Want.RESOURCE, needs.resources()),
                keeps(session, Want.SETUP) ? needs.setup() : Duration.ZERO,
                keeps(session, Want.TEARDOWN) ? needs.teardown() : Duration.ZERO);
    }

    private Times times(Session session) {
        var times = session.times();
        return new Times(
                times.acrossBreaks(),
                keeps(session, Want.ALLOWED) ? times.allowed() : List.of(),
                kept(session, Want.FORBIDDEN, times.forbidden()),
                times.preferred(),
                times.undesired());
    }

    private boolean keeps(Session session, Want want) {
        return isKept.test(new Wanted(session.id(), want, 0));
    }

    private <T> List<T> kept(Session session, Want want, List<T> wanted) {
        return wanted.isEmpty()
                ? wanted
                : IntStream.range(0, wanted.size())
                        .filter(index -> isKept.test(new Wanted(session.id(), want, index)))
                        .mapToObj(wanted::get)
                        .toList();
    }

    Room room(Room room) {
        return room.unavailable().isEmpty()
                ? room
                : room.withUnavailable(present(Absence.Of.ROOM, room.id(), room.unavailable()));
    }

    Person person(Person person) {
        return person.unavailable().isEmpty()
                ? person
                : person.withUnavailable(present(Absence.Of.PERSON, person.id(), person.unavailable()));
    }

    Resource resource(Resource resource) {
        return resource.unavailable().isEmpty()
                ? resource
                : resource.withUnavailable(present(Absence.Of.RESOURCE, resource.id(), resource.unavailable()));
    }

    private <T> List<T> present(Absence.Of of, String owner, List<T> absences) {
        return IntStream.range(0, absences.size())
                .filter(index -> isKept.test(new Absence(of, owner, index)))
                .mapToObj(absences::get)
                .toList();
    }
}
