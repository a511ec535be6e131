package org.plenum.timetable.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Weight;

/**
 * Roundtables of all regions should have the same comfort. Penalty: for each region, the tenths of a seat per head by
 * which its roundtables lie below the mean of the regions, rounded down.
 *
 * <p>A region's seats per head are the seats of its roundtables' rooms over their heads, in tenths, rounded down, 20 at
 * most. Regions without a placed roundtable, or without known heads in them, do not count.
 */
public record RegionUnequal() implements GroupRule<RegionUnequal.Count> {
    private static final String ALL = "regions";
    private static final long MOST = 20;

    /** The key of one sum of a region's roundtables: of their heads or of their seats. */
    public record Count(String region, boolean seats) implements Comparable<Count> {
        @Override
        public int compareTo(Count other) {
            return region.equals(other.region) ? Boolean.compare(seats, other.seats) : region.compareTo(other.region);
        }
    }

    @Override
    public String id() {
        return "region-unequal";
    }

    @Override
    public Weight weight() {
        return Weight.soft(5); // two tenths of a seat below the others weigh as much as one walk
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.ROOM;
    }

    @Override
    public List<Share<Count>> shares(Conference conference, Placed placed) {
        var session = placed.session();
        if (session.kind() != Session.Kind.ROUNDTABLE || session.heads().orElse(0) == 0) {
            return List.of();
        }
        var shares = new ArrayList<Share<Count>>();
        for (var region : session.audience().regions().stream().distinct().toList()) {
            shares.add(
                    new Share<>(ALL, new Count(region, false), session.heads().orElseThrow()));
            if (placed.room().capacity() > 0) {
                shares.add(
                        new Share<>(ALL, new Count(region, true), placed.room().capacity()));
            }
        }
        return shares;
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Count> amounts) {
        return shortfalls(amounts).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The tenths by which each region lies below the mean, for regions that lie below it by a tenth or more. */
    private static Map<String, Long> shortfalls(ItemSums<Count> amounts) {
        var comfort = comfort(amounts);
        var sum = comfort.values().stream().mapToLong(Long::longValue).sum();
        var regions = comfort.size();
        comfort.replaceAll((_, tenths) -> Math.max(0, Math.floorDiv(sum - regions * tenths, regions)));
        comfort.values().removeIf(below -> below == 0);
        return comfort;
    }

    /**
     * Each region's tenths of a seat per head, by its id; without regions that do not count.
     *
     * @param placed all placements
     */
    public Map<String, Long> comfort(Conference conference, Collection<Placed> placed) {
        var sums = new TreeMap<Count, Long>();
        placed.stream()
                .flatMap(one -> shares(conference, one).stream())
                .forEach(share -> sums.merge(share.item(), (long) share.amount(), Long::sum));
        return comfort(ItemSums.of(sums));
    }

    /**
     * Each region's tenths of a seat per head. A region's heads come first, directly followed by its seats, if it has
     * any.
     */
    private static Map<String, Long> comfort(ItemSums<Count> amounts) {
        var comfort = new LinkedHashMap<String, Long>();
        for (var index = 0; index < amounts.size(); index++) {
            var count = amounts.item(index);
            comfort.put(
                    count.region,
                    count.seats ? Math.min(MOST, 10 * amounts.amount(index) / amounts.amount(index - 1)) : 0);
        }
        return comfort;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Count> amounts, List<Placed> members) {
        var below = shortfalls(amounts);
        var regions = below.keySet().stream().map(conference.regions()::get).toList();
        var sessions = members.stream()
                .map(Placed::session)
                .filter(session -> session.audience().regions().stream().anyMatch(below::containsKey))
                .toList();
        return Message.of(this, regions, sessions, penalty(conference, key, amounts));
    }
}
