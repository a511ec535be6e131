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

/** Who has which role where: nobody in two places at once, and everybody away only while not needed. */
final class GeneratedRoles {
    private static final int PEOPLE_PERCENT = 55;

    private final SeededRandom dice;
    private final List<String> ids;
    private final Map<String, List<PlantedSession>> plotsByPerson = new LinkedHashMap<>();
    private final Map<String, List<Part>> partsByPlot = new LinkedHashMap<>();

    private GeneratedRoles(int people, SeededRandom dice) {
        this.dice = dice;
        ids = IntStream.rangeClosed(1, people)
                .mapToObj(number -> "person-" + number)
                .toList();
        ids.forEach(id -> plotsByPerson.put(id, new ArrayList<>()));
    }

    static GeneratedRoles of(Size size, List<PlantedSession> plots, SeededRandom dice) {
        var cast = new GeneratedRoles(size.sessions() * PEOPLE_PERCENT / 100, dice);
        plots.forEach(cast::fill);
        return cast;
    }

    List<Part> parts(PlantedSession plot) {
        return partsByPlot.getOrDefault(plot.id(), List.of());
    }

    /** Everybody, with when they are away and when they would rather be. */
    List<Person> people(GeneratedVenue venue, List<Delegation> delegations) {
        return ids.stream().map(id -> person(id, venue.halves(), delegations)).toList();
    }

    private Person person(String id, List<Interval> halves, List<Delegation> delegations) {
        var delegation =
                dice.perhaps(40, delegations).stream().map(Delegation::id).findFirst();
        return new Person(
                id,
                "Person " + id.substring(id.indexOf('-') + 1),
                delegation,
                List.of(dice.pick(GeneratedResources.LANGUAGES)),
                dice.chance(40)
                        ? dice.sample(without(halves, plotsByPerson.getOrDefault(id, List.of())), 2)
                        : List.of(),
                dice.perhaps(20, halves),
                Duration.ZERO);
    }

    private static List<Interval> without(List<Interval> halves, List<PlantedSession> plots) {
        return halves.stream()
                .filter(half -> plots.stream().noneMatch(plot -> plot.interval().overlaps(half)))
                .toList();
    }

    private void fill(PlantedSession plot) {
        var roles = roles(plot);
        var free = dice.sample(ids, ids.size()).stream()
                .filter(id -> plots(id).stream().noneMatch(plot::overlaps))
                .limit(roles.size())
                .toList();
        var parts = new ArrayList<Part>();
        for (var id : free) {
            plots(id).add(plot);
            parts.add(new Part(id, roles.get(parts.size())));
        }
        partsByPlot.put(plot.id(), parts);
    }

    private List<PlantedSession> plots(String id) {
        return Optional.ofNullable(plotsByPerson.get(id)).orElseThrow();
    }

    private static List<Role> roles(PlantedSession plot) {
        return switch (plot.kind()) {
            case PLENARY, CEREMONY -> List.of(Role.CHAIR, Role.SPEAKER, Role.SPEAKER);
            case ROUNDTABLE -> List.of(Role.MODERATOR, Role.RAPPORTEUR);
            case PANEL -> List.of(Role.MODERATOR, Role.PANELLIST, Role.PANELLIST);
            case BRIEFING, WORKSHOP -> List.of(Role.SPEAKER);
            case BILATERAL, MEETING, SOCIAL -> List.of(Role.CHAIR);
        };
    }
}
