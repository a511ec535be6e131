package org.plenum.repair.reoptimise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.repair.PlacementPrice;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

/**
 * The effort below which no complete timetable keeps the hard rules: the effort of all sessions whose old place breaks
 * a hard rule by itself, and the least of each group of others that break one together, for groups without a common
 * session.
 */
final class LowerBound {
    private static final String SESSION = "session:";

    private final Timetable timetable;
    private final BaselinePlaces before;
    private final PlacementPrice effort;
    private final Map<String, Placement> movable = new HashMap<>();

    private LowerBound(Timetable timetable, BaselinePlaces before, PlacementPrice effort) {
        this.timetable = timetable;
        this.before = before;
        this.effort = effort;
    }

    /** @param rules the catalogue; the conference's weights apply */
    static long of(Timetable timetable, BaselinePlaces before, PlacementPrice effort, List<? extends Rule> rules) {
        return new LowerBound(timetable, before, effort).of(rules);
    }

    private long of(List<? extends Rule> rules) {
        var compiled = timetable.problem();
        var staying = new ArrayList<Placed>();
        var bound = 0L;
        for (var placement : timetable.placements()) {
            var place = placement.isPinned() ? placement.getPlace() : before.place(placement.index());
            if (place == null || !(placement.isPinned() || compiled.allows(placement.index(), place))) {
                bound += cost(placement); // 0 for a new session
                continue;
            }
            staying.add(new Placed(placement.session(), place.start(), place.room()));
            if (placement.isPinned()) {
                bound += effort.of(placement.index(), place);
            } else {
                movable.put(placement.session().id(), placement);
            }
        }
        return bound + ofGroups(staying, rules);
    }

    private long ofGroups(Collection<Placed> staying, List<? extends Rule> rules) {
        var taken = new HashSet<String>();
        var bound = 0L;
        for (var group : groups(staying, rules)) {
            if (group.stream().noneMatch(taken::contains)) {
                taken.addAll(group);
                bound += group.stream()
                        .map(movable::get)
                        .mapToLong(this::cost)
                        .min()
                        .orElse(0);
            }
        }
        return bound;
    }

    /** The movable sessions of each broken rule, the smallest groups first. */
    private List<Set<String>> groups(Collection<Placed> staying, List<? extends Rule> rules) {
        return findings(timetable.conference(), rules, staying).stream()
                .map(this::movable)
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
    }

    private static List<Finding> findings(
            Conference conference, List<? extends Rule> rules, Collection<Placed> placed) {
        var hard = rules.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .toList();
        return Findings.of(conference, Scorecard.of(hard, conference.weights()), placed);
    }

    private Set<String> movable(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.startsWith(SESSION))
                .map(subject -> subject.substring(SESSION.length()))
                .filter(movable::containsKey)
                .collect(Collectors.toSet());
    }

    /** The effort of any other place for the session. */
    private long cost(Placement placement) {
        var places = timetable.problem().places();
        var old = before.place(placement.index());
        return places.stream()
                .filter(place -> !place.equals(old))
                .findFirst()
                .map(place -> effort.of(placement.index(), place))
                .orElse(0L);
    }
}
