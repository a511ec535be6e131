package org.plenum.sample;

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
final class Crowd {
    private static final int MOST_DELEGATIONS = 150;
    private static final int FEWEST_DELEGATIONS = 30;

    private final Venue venue;
    private final Dice dice;
    private final List<Region> regions;
    private final List<Delegation> delegations;
    private final Map<String, Audience> audiences = new LinkedHashMap<>();
    private final List<Call> compulsory = new ArrayList<>();
    private int roundtables;

    private record Call(Plot plot, Audience audience) {}

    private Crowd(Size size, Venue venue, Dice dice) {
        this.venue = venue;
        this.dice = dice;
        regions = IntStream.rangeClosed(1, Plant.REGIONS)
                .mapToObj(number -> new Region("region-" + number, "Region " + number))
                .toList();
        delegations = IntStream.range(0, Math.min(MOST_DELEGATIONS, FEWEST_DELEGATIONS + size.sessions() / 4))
                .mapToObj(this::delegation)
                .toList();
    }

    static Crowd of(Size size, Venue venue, List<Plot> plots, Dice dice) {
        var crowd = new Crowd(size, venue, dice);
        plots.forEach(crowd::call);
        return crowd;
    }

    List<Region> regions() {
        return regions;
    }

    List<Delegation> delegations() {
        return delegations;
    }

    Audience audience(Plot plot) {
        return audiences.getOrDefault(plot.id(), Audience.NOBODY);
    }

    boolean isCompulsory(Plot plot) {
        return compulsory.stream().anyMatch(call -> call.plot().equals(plot));
    }

    /** The delegates whom the plot's audience holds. */
    int heads(Plot plot) {
        return delegations.stream()
                .filter(audience(plot)::includes)
                .mapToInt(Delegation::size)
                .sum();
    }

    private Delegation delegation(int number) {
        var region = regions.get(number % regions.size()).id();
        var languages = List.of(Stock.LANGUAGES.get(number % Stock.LANGUAGES.size()), "en").stream()
                .distinct()
                .toList();
        List<Interval> away = dice.perhaps(10, venue.halves());
        return new Delegation(
                "D" + (number + 1),
                "Delegation " + (number + 1),
                Optional.of(region),
                languages,
                dice.pick(List.of(1, 1, 1, 2, 2, 3)),
                away);
    }

    private void call(Plot plot) {
        switch (plot.kind()) {
            case PLENARY, CEREMONY -> summon(plot, Audience.EVERYONE);
            case ROUNDTABLE -> summon(plot, regional(regions.get(roundtables++ % regions.size())));
            case BILATERAL -> callTwo(plot);
            case WORKSHOP -> callRegion(plot);
            case MEETING -> audiences.put(plot.id(), Audience.NOBODY);
            case BRIEFING, PANEL, SOCIAL -> audiences.put(plot.id(), Audience.EVERYONE);
        }
    }

    private void callTwo(Plot plot) {
        var two = dice.sample(delegations, delegations.size()).stream()
                .filter(delegation -> isFree(delegation, plot))
                .limit(2)
                .map(Delegation::id)
                .toList();
        if (two.size() == 2) {
            summon(plot, new Audience(false, List.of(), two, List.of()));
        }
    }

    private void callRegion(Plot plot) {
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

    private void summon(Plot plot, Audience audience) {
        audiences.put(plot.id(), audience);
        compulsory.add(new Call(plot, audience));
    }

    private boolean isFree(Delegation delegation, Plot plot) {
        return compulsory.stream()
                .noneMatch(call -> call.plot().overlaps(plot) && call.audience().includes(delegation));
    }
}
