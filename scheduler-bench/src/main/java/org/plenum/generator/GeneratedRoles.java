package org.plenum.generator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenum.conference.Delegation;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Session.Part;
import org.plenum.conference.Session.Role;

/** Gives people roles in sessions: nobody in two places at once, and nobody away while needed. */
final class GeneratedRoles {
    private static final int PEOPLE_PERCENT = 55;

    private final SeededRandom random;
    private final List<String> ids;
    private final Map<String, List<PlantedSession>> sessionsByPerson = new LinkedHashMap<>();
    private final Map<String, List<Part>> partsBySession = new LinkedHashMap<>();

    private GeneratedRoles(int people, SeededRandom random) {
        this.random = random;
        ids = IntStream.rangeClosed(1, people)
                .mapToObj(number -> "person-" + number)
                .toList();
        ids.forEach(id -> sessionsByPerson.put(id, new ArrayList<>()));
    }

    static GeneratedRoles of(Size size, List<PlantedSession> sessions, SeededRandom random) {
        var roles = new GeneratedRoles(size.sessions() * PEOPLE_PERCENT / 100, random);
        sessions.forEach(roles::fill);
        return roles;
    }

    List<Part> parts(PlantedSession session) {
        return partsBySession.getOrDefault(session.id(), List.of());
    }

    /** All people, with their absences and undesired times. */
    List<Person> people(GeneratedVenue venue, List<Delegation> delegations) {
        return ids.stream().map(id -> person(id, venue.halves(), delegations)).toList();
    }

    private Person person(String id, List<Interval> halves, List<Delegation> delegations) {
        var delegation =
                random.perhaps(40, delegations).stream().map(Delegation::id).findFirst();
        return new Person(
                id,
                "Person " + id.substring(id.indexOf('-') + 1),
                delegation,
                List.of(random.pick(GeneratedResources.LANGUAGES)),
                random.chance(40)
                        ? random.sample(without(halves, sessionsByPerson.getOrDefault(id, List.of())), 2)
                        : List.of(),
                random.perhaps(20, halves),
                Duration.ZERO);
    }

    private static List<Interval> without(List<Interval> halves, List<PlantedSession> sessions) {
        return halves.stream()
                .filter(half -> sessions.stream()
                        .noneMatch(session -> session.interval().overlaps(half)))
                .toList();
    }

    private void fill(PlantedSession session) {
        var roles = roles(session);
        var free = random.sample(ids, ids.size()).stream()
                .filter(id -> sessions(id).stream().noneMatch(session::overlaps))
                .limit(roles.size())
                .toList();
        var parts = new ArrayList<Part>();
        for (var id : free) {
            sessions(id).add(session);
            parts.add(new Part(id, roles.get(parts.size())));
        }
        partsBySession.put(session.id(), parts);
    }

    private List<PlantedSession> sessions(String id) {
        return Optional.ofNullable(sessionsByPerson.get(id)).orElseThrow();
    }

    private static List<Role> roles(PlantedSession session) {
        return switch (session.kind()) {
            case PLENARY, CEREMONY -> List.of(Role.CHAIR, Role.SPEAKER, Role.SPEAKER);
            case ROUNDTABLE -> List.of(Role.MODERATOR, Role.RAPPORTEUR);
            case PANEL -> List.of(Role.MODERATOR, Role.PANELLIST, Role.PANELLIST);
            case BRIEFING, WORKSHOP -> List.of(Role.SPEAKER);
            case BILATERAL, MEETING, SOCIAL -> List.of(Role.CHAIR);
        };
    }
}
