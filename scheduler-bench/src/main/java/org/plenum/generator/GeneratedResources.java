package org.plenum.generator;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.conference.Resource;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Session.Needs;
import org.plenum.conference.Session.Use;

/** Generates the needs of each session besides its room, and only as many resources as the sessions together need. */
final class GeneratedResources {
    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr");

    private static final String RECORDING = "recording-crew";
    private static final String LAPTOPS = "laptops";
    private static final String DEMONSTRATION = "demonstration-kit";
    private static final List<String> GEAR = List.of(RECORDING, LAPTOPS, DEMONSTRATION);

    private final GeneratedVenue venue;
    private final List<PlantedSession> sessions;
    private final SeededRandom random;
    private final Map<String, Needs> needs = new LinkedHashMap<>();

    private GeneratedResources(GeneratedVenue venue, List<PlantedSession> sessions, SeededRandom random) {
        this.venue = venue;
        this.sessions = sessions;
        this.random = random;
    }

    static GeneratedResources of(GeneratedVenue venue, List<PlantedSession> sessions, SeededRandom random) {
        var resources = new GeneratedResources(venue, sessions, random);
        sessions.forEach(session -> resources.needs.put(session.id(), resources.draw(session)));
        return resources;
    }

    Needs needs(PlantedSession session) {
        return needs.getOrDefault(session.id(), Needs.NONE);
    }

    /** As many units as are in use at the busiest moment, with outages where no session needs them. */
    List<Resource> resources() {
        return Stream.concat(
                        LANGUAGES.stream().flatMap(this::teams), GEAR.stream().map(this::gear))
                .toList();
    }

    private Needs draw(PlantedSession session) {
        var languages = interpretation(session);
        var features = new ArrayList<>(random.perhaps(40, session.room().features()));
        if (!languages.isEmpty() && !features.contains(GeneratedVenue.BOOTHS)) {
            features.add(GeneratedVenue.BOOTHS);
        }
        var wished = LANGUAGES.stream()
                .filter(language -> !languages.contains(language))
                .toList();
        return new Needs(
                features,
                rooms(session),
                languages,
                random.perhaps(15, wished),
                gear(session),
                Duration.ZERO,
                Duration.ZERO);
    }

    private List<String> interpretation(PlantedSession session) {
        if (session.kind() == Kind.PLENARY) {
            return LANGUAGES;
        }
        if (session.kind() == Kind.ROUNDTABLE) {
            return random.sample(LANGUAGES, random.between(2, 3));
        }
        var possible = session.room().features().contains(GeneratedVenue.BOOTHS) && random.chance(40);
        return possible ? random.sample(LANGUAGES, random.between(1, 2)) : List.of();
    }

    private List<String> rooms(PlantedSession session) {
        return session.kind() != Kind.PLENARY && random.chance(8)
                ? Stream.concat(Stream.of(session.room()), random.sample(venue.rooms(), 2).stream())
                        .map(room -> room.id())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private List<Use> gear(PlantedSession session) {
        var uses = new ArrayList<Use>();
        if (session.kind() == Kind.PLENARY || random.chance(5)) {
            uses.add(new Use(RECORDING, 1));
        }
        if (session.kind() == Kind.WORKSHOP && random.chance(40)) {
            uses.add(new Use(LAPTOPS, random.between(1, 2)));
        }
        if (random.chance(10)) {
            uses.add(new Use(DEMONSTRATION, 1));
        }
        return uses;
    }

    private Stream<Resource> teams(String language) {
        ToIntFunction<PlantedSession> use =
                session -> needs(session).interpretation().contains(language) ? 1 : 0;
        var units = peak(
                use,
                venue.days().getFirst().hours().start(),
                venue.days().getLast().hours().end());
        var spare = venue.halves().stream()
                .filter(half -> peak(use, half.start(), half.end()) < units)
                .toList();
        var team = new Resource(
                language + "-teams", "Interpreters " + language, units - 1, Optional.of(language), List.of());
        var relief = new Resource(
                language + "-relief", "Relief " + language, 1, Optional.of(language), random.sample(spare, 2));
        return Stream.of(team, relief).filter(resource -> resource.units() > 0);
    }

    private Resource gear(String id) {
        ToIntFunction<PlantedSession> use = session -> needs(session).resources().stream()
                .filter(one -> one.resource().equals(id))
                .mapToInt(Use::units)
                .sum();
        var units = peak(
                use,
                venue.days().getFirst().hours().start(),
                venue.days().getLast().hours().end());
        var unused = venue.halves().stream()
                .filter(half -> peak(use, half.start(), half.end()) == 0)
                .toList();
        return new Resource(id, id.replace('-', ' '), Math.max(1, units), Optional.empty(), random.sample(unused, 2));
    }

    /** The units in use at the busiest moment between two times. */
    private int peak(ToIntFunction<PlantedSession> use, LocalDateTime from, LocalDateTime to) {
        var takers = sessions.stream()
                .filter(session -> session.interval().overlaps(new Interval(from, to)) && use.applyAsInt(session) > 0)
                .toList();
        return takers.stream()
                .map(session -> session.start().isBefore(from) ? from : session.start())
                .mapToInt(moment -> takers.stream()
                        .filter(session -> session.interval().contains(moment))
                        .mapToInt(use)
                        .sum())
                .max()
                .orElse(0);
    }
}
