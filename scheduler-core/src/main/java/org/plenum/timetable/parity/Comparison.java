package org.plenum.timetable.parity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.conference.Audience;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Region;
import org.plenum.conference.Session;

/** Counts each measure for each region. */
final class Comparison {
    private final Conference conference;
    private final List<Placed> placed;
    private final Roundtables roundtables;
    private final Interpretation interpretation;

    Comparison(Conference conference, Collection<Placed> placed) {
        this.conference = conference;
        this.placed =
                placed.stream().sorted(Comparator.comparing(Placed::start)).toList();
        roundtables = new Roundtables(conference, this.placed);
        interpretation = new Interpretation(conference, this.placed);
    }

    /** Minutes of the placed sessions for everyone. */
    long everyoneMinutes() {
        return minutes(session -> session.audience().everyone());
    }

    /** The measure's value; empty if the measure does not apply to the region. */
    Optional<Long> find(Measure measure, Region region) {
        return switch (measure) {
            case ADDRESSED_MINUTES -> findMinutes(session -> addresses(session.audience(), region));
            case ROUNDTABLE_MINUTES -> findMinutes(session -> Roundtables.areOf(region, session));
            case SEATS_PER_HEAD -> roundtables.findSeatsPerHead(region);
            case LANGUAGES_HEARD -> interpretation.findPercentHeard(region);
            case WISHES_UNMET -> interpretation.findWishesUnmet(region);
            case FIRST_HALF -> roundtables.findPercentInFirstHalf(region);
            case LATE_STARTS -> roundtables.findLateStarts(region);
            case MEAN_START -> roundtables.findMeanStart(region);
            case BUILDING_CHANGES -> findBuildingChanges(region);
        };
    }

    /**
     * Minutes of the placed sessions among the wanted ones; empty if the conference has none of these, 0 if all are
     * left out.
     */
    private Optional<Long> findMinutes(Predicate<Session> wanted) {
        return conference.sessions().stream().anyMatch(wanted) ? Optional.of(minutes(wanted)) : Optional.empty();
    }

    private long minutes(Predicate<Session> wanted) {
        return placed.stream()
                .map(Placed::session)
                .filter(wanted)
                .mapToLong(Session::minutes)
                .sum();
    }

    private boolean addresses(Audience audience, Region region) {
        return !audience.everyone()
                && (audience.regions().contains(region.id())
                        || audience.delegations().stream()
                                .map(conference.delegations()::get)
                                .anyMatch(delegation -> delegation
                                        .region()
                                        .filter(region.id()::equals)
                                        .isPresent()));
    }

    /** Empty if no session requires the region's presence. */
    private Optional<Long> findBuildingChanges(Region region) {
        var stops = placed.stream()
                .filter(one -> isCompulsory(one.session(), region))
                .toList();
        var changes = 0L;
        for (var index = 1; index < stops.size(); index++) {
            var from = stops.get(index - 1);
            var to = stops.get(index);
            if (conference.dateOf(from).equals(conference.dateOf(to))
                    && from.room().isFarFrom(to.room())) {
                changes++;
            }
        }
        return stops.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private static boolean isCompulsory(Session session, Region region) {
        var audience = session.audience();
        return session.compulsory()
                && (audience.everyone() || audience.regions().contains(region.id()));
    }
}
