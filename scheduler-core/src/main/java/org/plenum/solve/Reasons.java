package org.plenum.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.Engine;
import org.plenum.solve.engine.Rulebook;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;
import org.plenum.timetable.PublishedTimetable.LeftOut;
import org.plenum.timetable.Timetable;

/**
 * Why sessions are left out: which rule alone keeps a session from how many places, and what its nearest miss would
 * break.
 *
 * <p>A rule about one session at one place is asked itself, any other by an engine of its own: so that thousands of places
 * take milliseconds, and nothing is counted for sessions that have a place.
 */
final class Reasons {
    private static final String FREE = "left-out-free";

    /** A place and what it would cost there, by rule. */
    private record Miss(Place place, Map<Rule, Long> broken) {

        /** Those that break the fewest rules first, then those that cost least. */
        static final Comparator<Miss> NEAREST =
                Comparator.comparingInt((Miss miss) -> miss.broken.size()).thenComparingLong(Miss::cost);

        long cost() {
            return broken.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What a rule asks for a session at a place, beside all those that are placed. */
    private interface Price {
        long of(Placement placement, Place place);
    }

    private final Conference conference;
    private final Timetable timetable;
    private final Rulebook rulebook;
    private final Map<Rule, Price> prices = new LinkedHashMap<>();

    private Reasons(Timetable timetable, List<? extends Rule> rules) {
        this.timetable = timetable;
        this.conference = timetable.conference();
        this.rulebook = (Rulebook) timetable.rules();
        var scorecard = scorecard(rules);
        scorecard.rules().stream()
                .filter(rule -> rule.weight().level() == Level.HARD)
                .forEach(rule -> prices.put(rule, price(rule, scorecard)));
    }

    private Scorecard scorecard(List<? extends Rule> rules) {
        return Scorecard.of(rules, conference.weights());
    }

    private Price price(Rule rule, Scorecard scorecard) {
        return rule instanceof PlacementRule alone
                ? (placement, place) -> scorecard
                        .tariff(rule)
                        .cost(alone.penalty(conference, placement.session(), place.start(), place.room()))
                : byEngine(rule);
    }

    private Price byEngine(Rule rule) {
        var engine = new Engine(Rulebook.of(conference, List.of(rule)));
        timetable.getPlacements().forEach(placement -> engine.move(placement.getIndex(), placement.getPlace()));
        var before = engine.cost(Level.HARD);
        return (placement, place) -> {
            engine.move(placement.getIndex(), place);
            var cost = engine.cost(Level.HARD) - before;
            engine.move(placement.getIndex(), null);
            return cost;
        };
    }

    /**
     * The sessions without a place, in the conference's order, each with its reasons, the strongest first. What is true of
     * many is said once, of the first: that the search stopped early, and that the budget did not suffice for all.
     */
    static List<LeftOut> of(Timetable timetable, List<? extends Rule> rules, ReasonBudget budget) {
        var leftOut = timetable.getPlacements().stream()
                .filter(placement -> placement.getPlace() == null)
                .toList();
        if (leftOut.isEmpty()) {
            return List.of();
        }
        var reasons = new Reasons(timetable, rules);
        var because = new LinkedHashMap<String, List<Message>>();
        for (var placement : leftOut) {
            because.put(placement.session().id(), budget.isSpent() ? List.of() : reasons.because(placement, budget));
        }
        sayOnce(because, Reasons::isFree, "left-out-early");
        sayOnce(because, List::isEmpty, "left-out-unsought");
        return because.entrySet().stream()
                .map(each -> new LeftOut(each.getKey(), each.getValue()))
                .toList();
    }

    /** Adds to the first of those, where there are any, how many there are. */
    private static void sayOnce(Map<String, List<Message>> because, Predicate<List<Message>> ofThose, String key) {
        var those = because.entrySet().stream()
                .filter(each -> ofThose.test(each.getValue()))
                .toList();
        if (!those.isEmpty()) {
            var first = those.getFirst();
            first.setValue(Stream.concat(first.getValue().stream(), Stream.of(Message.of(key, those.size())))
                    .toList());
        }
    }

    private static boolean isFree(List<Message> because) {
        return !because.isEmpty() && because.getFirst().key().equals(FREE);
    }

    private List<Message> because(Placement placement, ReasonBudget budget) {
        budget.spend(rulebook.places().size());
        var misses = rulebook.places().stream()
                .map(place -> new Miss(place, broken(placement, place)))
                .sorted(Miss.NEAREST)
                .toList();
        if (misses.isEmpty()) {
            return List.of(Message.of("left-out-nowhere", placement.session()));
        }
        var nearest = misses.getFirst();
        return nearest.broken.isEmpty()
                ? List.of(about(FREE, placement, nearest))
                : Stream.concat(blocking(placement, misses), nearest(placement, nearest))
                        .toList();
    }

    private Map<Rule, Long> broken(Placement placement, Place place) {
        var broken = new LinkedHashMap<Rule, Long>();
        prices.forEach((rule, price) -> {
            var cost = price.of(placement, place);
            if (cost > 0) {
                broken.put(rule, cost);
            }
        });
        return broken;
    }

    private static Stream<Message> blocking(Placement placement, List<Miss> nearestFirst) {
        var alone = nearestFirst.stream()
                .filter(miss -> miss.broken.size() == 1)
                .collect(Collectors.groupingBy(
                        miss -> miss.broken.keySet().iterator().next(), LinkedHashMap::new, Collectors.toList()));
        return alone.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> {
                    var least = entry.getValue().getFirst().place();
                    return Message.of(
                            "left-out-blocked",
                            placement.session(),
                            entry.getKey().id(),
                            entry.getValue().size(),
                            nearestFirst.size(),
                            Message.titleOf(entry.getKey().id()),
                            least.start(),
                            least.room());
                });
    }

    private static Message about(String key, Placement placement, Miss miss) {
        return Message.of(key, placement.session(), miss.place.start(), miss.place.room());
    }

    /** What would have to give, in the words of the rules that it would break. */
    private Stream<Message> nearest(Placement placement, Miss miss) {
        var scorecard = scorecard(List.copyOf(miss.broken.keySet()));
        var placed = new ArrayList<>(timetable.placed());
        var before = Findings.of(conference, scorecard, placed).stream()
                .collect(Collectors.toMap(
                        Finding::id, Finding::penalty, Math::max)); // a relation may be asked for twice
        placed.add(new Placed(placement.session(), miss.place.start(), miss.place.room()));
        var appearing = Findings.of(conference, scorecard, placed).stream()
                .filter(finding -> finding.penalty() > before.getOrDefault(finding.id(), 0L))
                .map(Finding::message);
        return Stream.concat(Stream.of(about("left-out-nearest", placement, miss)), appearing);
    }
}
