package org.plenum.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenum.conference.Audience;
import org.plenum.conference.Delegation;
import org.plenum.conference.Interval;
import org.plenum.conference.Region;

/** Who comes, and who is called to which plot: nobody to two compulsory ones at once. */
final class GeneratedAudiences {
    private static final int MOST_DELEGATIONS = 150;
    private static final int FEWEST_DELEGATIONS = 30;

    private final GeneratedVenue venue;
    private final SeededRandom dice;
    private final List<Region> regions;
    private final List<Delegation> delegations;
    private final Map<String, Audience> audiences = new LinkedHashMap<>();
    private final List<Call> compulsory = new ArrayList<>();
    private int roundtables;

    private record Call(PlantedSession plot, Audience audience) {}

    private GeneratedAudiences(Size size, GeneratedVenue venue, SeededRandom dice) {
        this.venue = venue;
        this.dice = dice;
        regions = IntStream.rangeClosed(1, PlantedTimetable.REGIONS)
                .mapToObj(number -> new Region("region-" + number, "Region " + number))
                .toList();
        delegations = IntStream.range(0, Math.min(MOST_DELEGATIONS, FEWEST_DELEGATIONS + size.sessions() / 4))
                .mapToObj(this::delegation)
                .toList();
    }

    static GeneratedAudiences of(Size size, GeneratedVenue venue, List<PlantedSession> plots, SeededRandom dice) {
        var crowd = new GeneratedAudiences(size, venue, dice);
        plots.forEach(crowd::call);
        return crowd;
    }

    List<Region> regions() {
        return regions;
    }

    List<Delegation> delegations() {
        return delegations;
    }

    Audience audience(PlantedSession plot) {
        return audiences.getOrDefault(plot.id(), Audience.NOBODY);
    }

    boolean isCompulsory(PlantedSession plot) {
        return compulsory.stream().anyMatch(call -> call.plot().equals(plot));
    }

    /** The delegates whom the plot's audience holds. */
    int heads(PlantedSession plot) {
        return delegations.stream()
                .filter(audience(plot)::includes)
                .mapToInt(Delegation::size)
                .sum();
    }

    private Delegation delegation(int number) {
        var region = regions.get(number % regions.size()).id();
        var languages =
                List.of(GeneratedResources.LANGUAGES.get(number % GeneratedResources.LANGUAGES.size()), "en").stream()
                        .distinct()
                        .toList();
        List<Interval> away = dice.perhaps(10, venue.halves());
        return new Delegation(
                "D" + (number + 1),
                "Delegation " + (number + 1),
                Optional.of(region),
                languages,
                dice.pick(List.of(1, 1, 2, 3, 4, 6)),
                away);
    }

    private void call(PlantedSession plot) {
        switch (plot.kind()) {
            case PLENARY, CEREMONY -> summon(plot, Audience.EVERYONE);
            case ROUNDTABLE -> summon(plot, regional(regions.get(roundtables++ % regions.size())));
            case BILATERAL -> callTwo(plot);
            case WORKSHOP -> callRegion(plot);
            case MEETING -> audiences.put(plot.id(), Audience.NOBODY);
            case BRIEFING, PANEL, SOCIAL -> audiences.put(plot.id(), Audience.EVERYONE);
        }
    }

    private void callTwo(PlantedSession plot) {
        var two = dice.sample(delegations, delegations.size()).stream()
                .filter(delegation -> isFree(delegation, plot))
                .limit(2)
                .map(Delegation::id)
                .toList();
        if (two.size() == 2) {
            summon(plot, new Audience(false, List.of(), two, List.of()));
        }
    }

    private void callRegion(PlantedSession plot) {
        if (dice.chance(60)) {
            audiences.put(plot.id(), Audience.EVERYONE);
            return;
        }
        var audience = regional(dice.pick(regions));
        if (delegations.stream().filter(audience::includes).allMatch(delegation -> isFree(delegation, plot))) {
            summon(plot, audience);
        } else {
            audiences.put(plot.id(), audience);
        }
    }

    private static Audience regional(Region region) {
        return new Audience(false, List.of(region.id()), List.of(), List.of());
    }

    private void summon(PlantedSession plot, Audience audience) {
        audiences.put(plot.id(), audience);
        compulsory.add(new Call(plot, audience));
    }

    private boolean isFree(Delegation delegation, PlantedSession plot) {
        return compulsory.stream()
                .noneMatch(call -> call.plot().overlaps(plot) && call.audience().includes(delegation));
    }
}
