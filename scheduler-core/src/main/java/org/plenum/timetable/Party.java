package org.plenum.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Delegation;
import org.plenum.conference.Person;
import org.plenum.conference.Region;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;

/**
 * A party that has to be told about changes: a region, a delegation or a person.
 *
 * @param subject its kind and id: {@code delegation:FR}
 */
public record Party(String subject, String name) {
    private static final String PERSON = "person";
    private static final String DELEGATION = "delegation";

    /** All parties of a conference: its regions, then its delegations, then its people. */
    static List<Party> list(Conference conference) {
        var regions = conference.regions().stream().map(region -> new Party(region.subject(), region.name()));
        var delegations =
                conference.delegations().stream().map(delegation -> new Party(delegation.subject(), delegation.name()));
        var people = conference.people().stream().map(person -> new Party(person.subject(), person.name()));
        return Stream.of(regions, delegations, people).flatMap(each -> each).toList();
    }

    /**
     * The subjects of all parties of a session: its audience, and the people who have a role in it. A session of a
     * person is also one of the person's delegation, and a session of a delegation is also one of its region.
     */
    static Set<String> concernedBy(Conference conference, Session session) {
        var audience = session.audience();
        var addressed = Set.copyOf(conference.delegationsOf(audience));
        var named = Stream.concat(session.personIds().stream(), audience.people().stream())
                .map(conference.people()::get)
                .toList();
        var people = conference.people().stream()
                .filter(person -> audience.everyone()
                        || named.contains(person)
                        || delegation(conference, person).anyMatch(addressed::contains));
        var delegations = Stream.concat(
                        addressed.stream(), named.stream().flatMap(person -> delegation(conference, person)))
                .toList();
        var regions = conference.regions().stream()
                .filter(region -> audience.everyone()
                        || audience.regions().contains(region.id())
                        || delegations.stream().anyMatch(delegation -> isOf(delegation, region)));
        var subjects = new HashSet<String>();
        Stream.of(regions, delegations.stream(), people)
                .flatMap(each -> each)
                .map(Subject::subject)
                .forEach(subjects::add);
        return subjects;
    }

    /** Its kind: person, delegation or region. */
    public String kind() {
        return subject.substring(0, subject.indexOf(':'));
    }

    /** Its id in the conference. */
    public String id() {
        return subject.substring(subject.indexOf(':') + 1);
    }

    /**
     * Whether a session is the party's own: a person has a role in it or is asked by name, a delegation or a region is
     * named by its audience. What is for everyone is nobody's own.
     */
    boolean owns(Conference conference, Session session) {
        var audience = session.audience();
        return switch (kind()) {
            case PERSON ->
                session.personIds().contains(id()) || audience.people().contains(id());
            case DELEGATION ->
                audience.delegations().contains(id())
                        || conference.delegations().find(id()).flatMap(Delegation::region).stream()
                                .anyMatch(audience.regions()::contains);
            default ->
                audience.regions().contains(id())
                        || audience.delegations().stream()
                                .map(conference.delegations()::get)
                                .anyMatch(each -> each.region().equals(Optional.of(id())));
        };
    }

    /** The first role of the party in a session; empty if it has none, or is no person. */
    Optional<Session.Role> findRole(Session session) {
        return session.people().stream()
                .filter(part -> kind().equals(PERSON) && part.person().equals(id()))
                .map(Session.Part::role)
                .findFirst();
    }

    private static Stream<Delegation> delegation(Conference conference, Person person) {
        return person.delegation().map(conference.delegations()::get).stream();
    }

    private static boolean isOf(Delegation delegation, Region region) {
        return delegation.region().filter(region.id()::equals).isPresent();
    }
}
