package org.plenum.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Message;
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
 * <p>Each hard rule is asked by an engine of its own, so that the answer for thousands of places takes milliseconds.
 */
final class Reasons {

    /** A place and what it would break, by rule. */
    private record Miss(Place place, Map<Rule, Long> broken) {

        long cost() {
            return broken.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private final Conference conference;
    private final Timetable timetable;
    private final Scorecard scorecard;
    private final Rulebook rulebook;
    private final Map<Rule, Engine> engines = new LinkedHashMap<>();

    private Reasons(Timetable timetable, List<? extends Rule> rules) {
        this.timetable = timetable;
        this.conference = timetable.conference();
        this.rulebook = (Rulebook) timetable.rules();
        var hard = rules.stream()
                .filter(rule -> rule.weight().level() == Level.HARD)
                .toList();
        this.scorecard = Scorecard.of(hard, conference.weights());
        hard.forEach(rule -> engines.put(rule, engineOf(rule)));
    }

    private Engine engineOf(Rule rule) {
        var engine = new Engine(Rulebook.of(conference, List.of(rule)));
        timetable.getPlacements().forEach(placement -> engine.move(placement.getIndex(), placement.getPlace()));
        return engine;
    }

    /** The sessions without a place, in the conference's order, each with its reasons, the strongest first. */
    static List<LeftOut> of(Timetable timetable, List<? extends Rule> rules) {
        var leftOut = timetable.getPlacements().stream()
                .filter(placement -> placement.getPlace() == null)
                .toList();
        if (leftOut.isEmpty()) {
            return List.of();
        }
        var reasons = new Reasons(timetable, rules);
        return leftOut.stream()
                .map(placement -> new LeftOut(placement.session().id(), reasons.because(placement)))
                .toList();
    }

    private List<Message> because(Placement placement) {
        var misses = rulebook.places().stream()
                .map(place -> new Miss(place, broken(placement, place)))
                .toList();
        if (misses.isEmpty()) {
            return List.of(Message.of("left-out-nowhere", placement.session()));
        }
        var nearest = misses.stream()
                .min(Comparator.comparingInt((Miss miss) -> miss.broken.size()).thenComparingLong(Miss::cost))
                .orElseThrow();
        return Stream.concat(blocking(placement, misses), nearest(placement, nearest))
                .toList();
    }

    private Map<Rule, Long> broken(Placement placement, Place place) {
        var broken = new LinkedHashMap<Rule, Long>();
        engines.forEach((rule, engine) -> {
            var before = engine.cost(Level.HARD);
            engine.move(placement.getIndex(), place);
            var cost = engine.cost(Level.HARD) - before;
            engine.move(placement.getIndex(), null);
            if (cost > 0) {
                broken.put(rule, cost);
            }
        });
        return broken;
    }

    private Stream<Message> blocking(Placement placement, List<Miss> misses) {
        var alone = new LinkedHashMap<Rule, Integer>();
        for (var miss : misses) {
            if (miss.broken.size() == 1) {
                alone.merge(miss.broken.keySet().iterator().next(), 1, Integer::sum);
            }
        }
        return alone.entrySet().stream()
                .sorted(Map.Entry.<Rule, Integer>comparingByValue().reversed())
                .map(entry -> blocked(placement, entry.getKey().id(), entry.getValue(), misses.size()));
    }

    private static Message blocked(Placement placement, String rule, int places, int all) {
        return Message.of("left-out-blocked", placement.session(), rule, places, all, Message.titleOf(rule));
    }

    private Stream<Message> nearest(Placement placement, Miss miss) {
        var placed = new ArrayList<>(timetable.placed());
        var before = findings(placed);
        placed.add(new Placed(placement.session(), miss.place.start(), miss.place.room()));
        var appearing = findings(placed).entrySet().stream()
                .filter(entry -> entry.getValue().penalty()
                        > Optional.ofNullable(before.get(entry.getKey()))
                                .map(Finding::penalty)
                                .orElse(0L))
                .map(entry -> entry.getValue().message());
        return Stream.concat(
                Stream.of(Message.of("left-out-nearest", placement.session(), miss.place.start(), miss.place.room())),
                appearing);
    }

    private Map<String, Finding> findings(List<Placed> placed) {
        var byId = new LinkedHashMap<String, Finding>();
        Findings.of(conference, scorecard, placed).forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }
}
