package org.plenum.feasibility.requirement;

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

/** Makes sessions, rooms, people and resources with only those of their requirements that are kept. */
record RelaxedConference(Conference conference, Predicate<Requirement> isKept) {

    /**
     * The session with its kept requirements: without its length it lasts one step of the grid, and if it need not be
     * a plenary it is a meeting.
     */
    Session session(Session session) {
        return new Session(
                session.id(),
                session.title(),
                !session.kind().isPlenary() || keeps(session, RequirementKind.PLENARY) ? session.kind() : Kind.MEETING,
                keeps(session, RequirementKind.LENGTH) ? session.duration() : conference.grid(),
                session.track(),
                session.audience(),
                session.compulsory() && keeps(session, RequirementKind.COMPULSORY),
                keeps(session, RequirementKind.HEADS) ? session.heads() : OptionalInt.empty(),
                kept(session, RequirementKind.ROLE, session.people()),
                needs(session),
                times(session),
                session.importance(),
                session.open(),
                new Pin(
                        session.pinned().start().filter(_ -> keeps(session, RequirementKind.PINNED_START)),
                        session.pinned().room().filter(_ -> keeps(session, RequirementKind.PINNED_ROOM))),
                session.talk());
    }

    private Needs needs(Session session) {
        var needs = session.needs();
        return new Needs(
                kept(session, RequirementKind.FEATURE, needs.features()),
                keeps(session, RequirementKind.ROOMS) ? needs.rooms() : List.of(),
                kept(session, RequirementKind.INTERPRETATION, needs.interpretation()),
                needs.interpretationWished(),
                kept(session, RequirementKind.RESOURCE, needs.resources()),
                keeps(session, RequirementKind.SETUP) ? needs.setup() : Duration.ZERO,
                keeps(session, RequirementKind.TEARDOWN) ? needs.teardown() : Duration.ZERO);
    }

    private Times times(Session session) {
        var times = session.times();
        return new Times(
                times.acrossBreaks(),
                keeps(session, RequirementKind.ALLOWED) ? times.allowed() : List.of(),
                kept(session, RequirementKind.FORBIDDEN, times.forbidden()),
                times.preferred(),
                times.undesired());
    }

    private boolean keeps(Session session, RequirementKind kind) {
        return isKept.test(new SessionRequirement(session.id(), kind, 0));
    }

    private <T> List<T> kept(Session session, RequirementKind kind, List<T> wanted) {
        return wanted.isEmpty()
                ? wanted
                : IntStream.range(0, wanted.size())
                        .filter(index -> isKept.test(new SessionRequirement(session.id(), kind, index)))
                        .mapToObj(wanted::get)
                        .toList();
    }

    Room room(Room room) {
        return room.unavailable().isEmpty()
                ? room
                : room.withUnavailable(present(AbsenceRequirement.Of.ROOM, room.id(), room.unavailable()));
    }

    Person person(Person person) {
        return person.unavailable().isEmpty()
                ? person
                : person.withUnavailable(present(AbsenceRequirement.Of.PERSON, person.id(), person.unavailable()));
    }

    Resource resource(Resource resource) {
        return resource.unavailable().isEmpty()
                ? resource
                : resource.withUnavailable(
                        present(AbsenceRequirement.Of.RESOURCE, resource.id(), resource.unavailable()));
    }

    private <T> List<T> present(AbsenceRequirement.Of of, String owner, List<T> absences) {
        return IntStream.range(0, absences.size())
                .filter(index -> isKept.test(new AbsenceRequirement(of, owner, index)))
                .mapToObj(absences::get)
                .toList();
    }
}
