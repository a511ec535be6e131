package org.plenum.assess;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

/**
 * A lower bound of the soft cost of every timetable that breaks no hard rule and leaves no session out.
 *
 * <p>Each session costs at least what it costs at its best start and in its best room, seen apart from all others:
 * the sum over the sessions of min<sub>start</sub> + min<sub>room</sub>. Starts and rooms in which the session alone
 * would break a hard rule do not count. Rules on several sessions, or on start and room together, add nothing.
 */
public final class UnavoidableCost {
    private final Conference conference;
    private final Scorecard scorecard;
    private final List<PlacementRule> rules;
    private final List<Place> places;

    private UnavoidableCost(Conference conference, List<? extends Rule> rules) {
        this.conference = conference;
        this.scorecard = Scorecard.of(rules, conference.weights());
        this.rules = scorecard.rules(PlacementRule.class).stream()
                .filter(rule -> rule.isUsed(conference))
                .toList();
        this.places = PlaceGrid.of(conference).places();
    }

    /**
     * The bound for a conference.
     *
     * @param rules the catalogue; the conference's weights apply
     * @return points, at least 0; 0 where the conference has no places
     */
    public static long of(Conference conference, List<? extends Rule> rules) {
        var bound = new UnavoidableCost(conference, rules);
        return bound.places.isEmpty()
                ? 0
                : conference.sessions().stream().mapToLong(bound::of).sum();
    }

    private long of(Session session) {
        var anyStart = places.getFirst().start();
        var anyRoom = places.getFirst().room();
        return least(starts(), PlacePart.START, (rule, start) -> rule.penalty(conference, session, start, anyRoom))
                + least(rooms(), PlacePart.ROOM, (rule, room) -> rule.penalty(conference, session, anyStart, room));
    }

    private Stream<LocalDateTime> starts() {
        return places.stream().map(Place::start).distinct();
    }

    private Stream<Room> rooms() {
        return places.stream().map(Place::room).distinct();
    }

    /** The penalty of a rule for a start or for a room. */
    private interface Penalty<T> {
        long of(PlacementRule rule, T part);
    }

    /** The least soft cost of those that break no hard rule; 0 if each breaks one, since other proofs are told then. */
    private <T> long least(Stream<T> all, PlacePart part, Penalty<T> penalty) {
        ToLongFunction<T> soft = one -> rules(part, ScoreLevel.SOFT)
                .mapToLong(rule -> scorecard.unitCost(rule).cost(penalty.of(rule, one)))
                .sum();
        return all.filter(one -> rules(part, ScoreLevel.HARD).allMatch(rule -> penalty.of(rule, one) == 0))
                .mapToLong(soft)
                .min()
                .orElse(0);
    }

    private Stream<PlacementRule> rules(PlacePart part, ScoreLevel level) {
        return rules.stream()
                .filter(rule -> rule.dependsOn() == part && rule.weight().level() == level);
    }
}
