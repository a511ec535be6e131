package org.plenum.solve.proof.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Aspect;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.board.Grid;

/**
 * Makes the domains of a conference, and of what is left of it without some requests.
 *
 * <p>Many sessions ask for the same, and a proof is made small by asking about hundreds of parts that differ in little:
 * so it asks each rule once for all sessions that it charges alike, and remembers the answer.
 */
public final class DomainLibrary {

    /**
     * The starts and the rooms that a session can have, by number: those that have at least one counterpart.
     *
     * @param minutes all those that it could take, from the midnight before the first start
     */
    record Domain(BitSet starts, BitSet rooms, BitSet minutes) {
        Domain() {
            this(new BitSet(), new BitSet(), new BitSet());
        }
    }

    /** All that decides about a domain beside the rooms: how long the session is, and what each rule looks at. */
    private record Sort(Duration duration, List<Object> likenesses) {}

    /** When a rule lets a session run, in a room where that matters. */
    private record Question(PlacementRule rule, Object likeness, Optional<Room> room) {}

    private final List<LocalDateTime> starts;
    private final Scorecard hardRules;
    private final OpenMinutes openMinutes;
    private final List<PlacementRule> rulesOfStarts;
    private final List<PlacementRule> rulesOfRooms;
    private final Map<List<Room>, Map<Sort, Domain>> domains = new HashMap<>();
    private final Map<Question, BitSet> answers = new HashMap<>();

    /** @param conference the whole: its starts are those of all its parts */
    public DomainLibrary(Conference conference, Scorecard hardRules) {
        this.starts = Grid.of(conference).starts();
        this.hardRules = hardRules;
        this.openMinutes = new OpenMinutes(conference.days());
        this.rulesOfStarts = hardRules.rules(PlacementRule.class).stream()
                .filter(rule -> rule.aspect() == Aspect.START)
                .toList();
        this.rulesOfRooms = hardRules.rules(PlacementRule.class).stream()
                .filter(rule -> rule.aspect() != Aspect.START)
                .toList();
    }

    public List<LocalDateTime> starts() {
        return starts;
    }

    Scorecard hardRules() {
        return hardRules;
    }

    OpenMinutes openMinutes() {
        return openMinutes;
    }

    /** The domains of its sessions, in their order. */
    List<Domain> domains(Conference conference) {
        var rooms = conference.rooms().list();
        var known = domains.computeIfAbsent(rooms, _ -> new HashMap<>());
        return conference.sessions().stream()
                .map(session ->
                        known.computeIfAbsent(sort(conference, session), _ -> domain(conference, session, rooms)))
                .toList();
    }

    private Sort sort(Conference conference, Session session) {
        var likenesses = hardRules.rules(PlacementRule.class).stream()
                .map(rule -> rule.likeness(conference, session))
                .toList();
        return new Sort(session.duration(), likenesses);
    }

    private Domain domain(Conference conference, Session session, List<Room> rooms) {
        var found = new Domain();
        if (rooms.isEmpty() || starts.isEmpty()) {
            return found;
        }
        var possible = new BitSet();
        possible.set(0, starts.size());
        for (var rule : rulesOfStarts) {
            possible.and(answer(rule, conference, session, rooms.getFirst()));
        }
        for (var room = 0; room < rooms.size(); room++) {
            var here = (BitSet) possible.clone();
            for (var rule : rulesOfRooms) {
                here.and(answer(rule, conference, session, rooms.get(room)));
            }
            found.rooms.set(room, !here.isEmpty());
            found.starts.or(here);
        }
        found.starts.stream().forEach(start -> {
            var minute = minuteOf(starts.get(start));
            found.minutes.set(minute, minute + Math.toIntExact(session.minutes()));
        });
        return found;
    }

    /** Counted from the midnight before the first start. */
    int minuteOf(LocalDateTime time) {
        var origin = starts.getFirst().toLocalDate().atStartOfDay();
        return Math.toIntExact(Interval.minuteOf(time) - Interval.minuteOf(origin));
    }

    /** The starts at which the rule charges the session nothing in that room. */
    private BitSet answer(PlacementRule rule, Conference conference, Session session, Room room) {
        var question = new Question(
                rule, rule.likeness(conference, session), Optional.of(room).filter(_ -> rule.aspect() != Aspect.START));
        return answers.computeIfAbsent(question, _ -> ask(rule, conference, session, room));
    }

    private BitSet ask(PlacementRule rule, Conference conference, Session session, Room room) {
        var allowed = new BitSet();
        if (rule.aspect() == Aspect.ROOM) {
            allowed.set(0, starts.size(), rule.penalty(conference, session, starts.getFirst(), room) == 0);
        } else {
            for (var start = 0; start < starts.size(); start++) {
                allowed.set(start, rule.penalty(conference, session, starts.get(start), room) == 0);
            }
        }
        return allowed;
    }
}
