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

/** What each plot takes beside its room, and no more of it than the plots together need. */
final class GeneratedResources {
    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr");

    private static final String RECORDING = "recording-crew";
    private static final String LAPTOPS = "laptops";
    private static final String DEMONSTRATION = "demonstration-kit";
    private static final List<String> GEAR = List.of(RECORDING, LAPTOPS, DEMONSTRATION);

    private final GeneratedVenue venue;
    private final List<PlantedSession> plots;
    private final SeededRandom dice;
    private final Map<String, Needs> needs = new LinkedHashMap<>();

    private GeneratedResources(GeneratedVenue venue, List<PlantedSession> plots, SeededRandom dice) {
        this.venue = venue;
        this.plots = plots;
        this.dice = dice;
    }

    static GeneratedResources of(GeneratedVenue venue, List<PlantedSession> plots, SeededRandom dice) {
        var stock = new GeneratedResources(venue, plots, dice);
        plots.forEach(plot -> stock.needs.put(plot.id(), stock.draw(plot)));
        return stock;
    }

    Needs needs(PlantedSession plot) {
        return needs.getOrDefault(plot.id(), Needs.NONE);
    }

    /** As many units as are in use at the busiest moment, and outages where they are not missed. */
    List<Resource> resources() {
        return Stream.concat(
                        LANGUAGES.stream().flatMap(this::teams), GEAR.stream().map(this::gear))
                .toList();
    }

    private Needs draw(PlantedSession plot) {
        var languages = interpretation(plot);
        var features = new ArrayList<>(dice.perhaps(40, plot.room().features()));
        if (!languages.isEmpty() && !features.contains(GeneratedVenue.BOOTHS)) {
            features.add(GeneratedVenue.BOOTHS);
        }
        var wished = LANGUAGES.stream()
                .filter(language -> !languages.contains(language))
                .toList();
        return new Needs(
                features, rooms(plot), languages, dice.perhaps(15, wished), gear(plot), Duration.ZERO, Duration.ZERO);
    }

    private List<String> interpretation(PlantedSession plot) {
        if (plot.kind() == Kind.PLENARY) {
            return LANGUAGES;
        }
        if (plot.kind() == Kind.ROUNDTABLE) {
            return dice.sample(LANGUAGES, dice.between(2, 3));
        }
        var possible = plot.room().features().contains(GeneratedVenue.BOOTHS) && dice.chance(40);
        return possible ? dice.sample(LANGUAGES, dice.between(1, 2)) : List.of();
    }

    private List<String> rooms(PlantedSession plot) {
        return plot.kind() != Kind.PLENARY && dice.chance(8)
                ? Stream.concat(Stream.of(plot.room()), dice.sample(venue.rooms(), 2).stream())
                        .map(room -> room.id())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private List<Use> gear(PlantedSession plot) {
        var uses = new ArrayList<Use>();
        if (plot.kind() == Kind.PLENARY || dice.chance(5)) {
            uses.add(new Use(RECORDING, 1));
        }
        if (plot.kind() == Kind.WORKSHOP && dice.chance(40)) {
            uses.add(new Use(LAPTOPS, dice.between(1, 2)));
        }
        if (dice.chance(10)) {
            uses.add(new Use(DEMONSTRATION, 1));
        }
        return uses;
    }

    private Stream<Resource> teams(String language) {
        ToIntFunction<PlantedSession> use = plot -> needs(plot).interpretation().contains(language) ? 1 : 0;
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
                language + "-relief", "Relief " + language, 1, Optional.of(language), dice.sample(spare, 2));
        return Stream.of(team, relief).filter(resource -> resource.units() > 0);
    }

    private Resource gear(String id) {
        ToIntFunction<PlantedSession> use = plot -> needs(plot).resources().stream()
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
        return new Resource(id, id.replace('-', ' '), Math.max(1, units), Optional.empty(), dice.sample(unused, 2));
    }

    /** The units in use at the busiest moment from one time to another. */
    private int peak(ToIntFunction<PlantedSession> use, LocalDateTime from, LocalDateTime to) {
        var takers = plots.stream()
                .filter(plot -> plot.interval().overlaps(new Interval(from, to)) && use.applyAsInt(plot) > 0)
                .toList();
        return takers.stream()
                .map(plot -> plot.start().isBefore(from) ? from : plot.start())
                .mapToInt(moment -> takers.stream()
                        .filter(plot -> plot.interval().contains(moment))
                        .mapToInt(use)
                        .sum())
                .max()
                .orElse(0);
    }
}
