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

/** Generates the delegations, and calls them to sessions: none to two compulsory sessions at once. */
final class GeneratedAudiences {
    private static final int MOST_DELEGATIONS = 150;
    private static final int FEWEST_DELEGATIONS = 30;

    private final GeneratedVenue venue;
    private final SeededRandom random;
    private final List<Region> regions;
    private final List<Delegation> delegations;
    private final Map<String, Audience> audiences = new LinkedHashMap<>();
    private final List<Call> compulsory = new ArrayList<>();
    private int roundtables;

    private record Call(PlantedSession session, Audience audience) {}

    private GeneratedAudiences(Size size, GeneratedVenue venue, SeededRandom random) {
        this.venue = venue;
        this.random = random;
        regions = IntStream.rangeClosed(1, PlantedTimetable.REGIONS)
                .mapToObj(number -> new Region("region-" + number, "Region " + number))
                .toList();
        delegations = IntStream.range(0, Math.min(MOST_DELEGATIONS, FEWEST_DELEGATIONS + size.sessions() / 4))
                .mapToObj(this::delegation)
                .toList();
    }

    static GeneratedAudiences of(Size size, GeneratedVenue venue, List<PlantedSession> sessions, SeededRandom random) {
        var audiences = new GeneratedAudiences(size, venue, random);
        sessions.forEach(audiences::call);
        return audiences;
    }

    List<Region> regions() {
        return regions;
    }

    List<Delegation> delegations() {
        return delegations;
    }

    Audience audience(PlantedSession session) {
        return audiences.getOrDefault(session.id(), Audience.NOBODY);
    }

    boolean isCompulsory(PlantedSession session) {
        return compulsory.stream().anyMatch(call -> call.session().equals(session));
    }

    /** The number of delegates in the session's audience. */
    int heads(PlantedSession session) {
        return delegations.stream()
                .filter(audience(session)::includes)
                .mapToInt(Delegation::size)
                .sum();
    }

    private Delegation delegation(int number) {
        var region = regions.get(number % regions.size()).id();
        var languages =
                List.of(GeneratedResources.LANGUAGES.get(number % GeneratedResources.LANGUAGES.size()), "en").stream()
                        .distinct()
                        .toList();
        List<Interval> away = random.perhaps(10, venue.halves());
        return new Delegation(
                "D" + (number + 1),
                "Delegation " + (number + 1),
                Optional.of(region),
                languages,
                random.pick(List.of(1, 1, 2, 3, 4, 6)),
                away);
    }

    private void call(PlantedSession session) {
        switch (session.kind()) {
            case PLENARY, CEREMONY -> summon(session, Audience.EVERYONE);
            case ROUNDTABLE -> summon(session, regional(regions.get(roundtables++ % regions.size())));
            case BILATERAL -> callTwo(session);
            case WORKSHOP -> callRegion(session);
            case MEETING -> audiences.put(session.id(), Audience.NOBODY);
            case BRIEFING, PANEL, SOCIAL -> audiences.put(session.id(), Audience.EVERYONE);
        }
    }

    private void callTwo(PlantedSession session) {
        var two = random.sample(delegations, delegations.size()).stream()
                .filter(delegation -> isFree(delegation, session))
                .limit(2)
                .map(Delegation::id)
                .toList();
        if (two.size() == 2) {
            summon(session, new Audience(false, List.of(), two, List.of()));
        }
    }

    private void callRegion(PlantedSession session) {
        if (random.chance(60)) {
            audiences.put(session.id(), Audience.EVERYONE);
            return;
        }
        var audience = regional(random.pick(regions));
        if (delegations.stream().filter(audience::includes).allMatch(delegation -> isFree(delegation, session))) {
            summon(session, audience);
        } else {
            audiences.put(session.id(), audience);
        }
    }

    private static Audience regional(Region region) {
        return new Audience(false, List.of(region.id()), List.of(), List.of());
    }

    private void summon(PlantedSession session, Audience audience) {
        audiences.put(session.id(), audience);
        compulsory.add(new Call(session, audience));
    }

    private boolean isFree(Delegation delegation, PlantedSession session) {
        return compulsory.stream()
                .noneMatch(call ->
                        call.session().overlaps(session) && call.audience().includes(delegation));
    }
}
