package org.plenum.timetable.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Delegation;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;

/**
 * The events that concern a reader: those that meet all that is given. Whoever asks for no person and no delegation gets
 * only what the public may see.
 *
 * @param person has a role, presents, or is called by name
 * @param delegation is called, or one of its people has a role
 * @param region is called, itself or by one of its delegations, or everyone must attend
 */
public record EventFilter(
        Optional<LocalDate> day,
        Optional<String> room,
        Optional<String> person,
        Optional<String> delegation,
        Optional<String> region,
        Optional<String> track) {

    /** All that the public may see. */
    public static final EventFilter PUBLIC = new EventFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether this event is for that reader. */
    public boolean has(Event event) {
        var conference = event.conference();
        var session = event.session();
        return (session.open() || person.isPresent() || delegation.isPresent())
                && meets(day, date -> conference.dateOf(event.placed()).equals(date))
                && meets(room, id -> isIn(event, id))
                && meets(person, id -> concerns(session, id))
                && meets(
                        delegation,
                        id -> conference.delegations().find(id).stream()
                                .anyMatch(each -> concerns(conference, session, each)))
                && meets(region, id -> concernsRegion(conference, session, id))
                && meets(track, id -> session.track().equals(Optional.of(id)));
    }

    private static <T> boolean meets(Optional<T> asked, Predicate<T> test) {
        return asked.map(test::test).orElse(true);
    }

    private static boolean isIn(Event event, String room) {
        var conference = event.conference();
        return conference.rooms().find(room).stream()
                .anyMatch(each -> conference.overlap(each, event.placed().room()));
    }

    private static boolean concerns(Session session, String person) {
        return session.hasRole(person)
                || session.talk().presenters().contains(person)
                || session.audience().people().contains(person);
    }

    private static boolean concerns(Conference conference, Session session, Delegation delegation) {
        return session.audience().includes(delegation)
                || session.people().stream()
                        .flatMap(part -> conference.people().find(part.person()).stream())
                        .anyMatch(person -> person.delegation().equals(Optional.of(delegation.id())));
    }

    private static boolean concernsRegion(Conference conference, Session session, String region) {
        var audience = session.audience();
        return (audience.everyone() && session.compulsory())
                || audience.regions().contains(region)
                || audience.delegations().stream()
                        .flatMap(id -> conference.delegations().find(id).stream())
                        .anyMatch(delegation -> delegation.region().equals(Optional.of(region)));
    }

    /** What is asked for by its name in a conference, such as a room; the most special first. */
    public Stream<String> names(Conference conference) {
        return Stream.of(
                        person.flatMap(conference.people()::find),
                        delegation.flatMap(conference.delegations()::find),
                        room.flatMap(conference.rooms()::find),
                        region.flatMap(conference.regions()::find),
                        track.flatMap(conference.tracks()::find))
                .flatMap(Optional::stream)
                .map(Subject::name);
    }
}
