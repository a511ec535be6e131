package org.plenum.feasibility.proof.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;

/**
 * Computes the domains of a conference, and of its parts without some requirements.
 *
 * <p>Many sessions have the same requirements, and to reduce a proof, hundreds of parts with small differences are
 * tested. So it evaluates each rule once for all sessions with equal penalties, and caches the result. Several threads
 * may use it.
 */
public final class DomainLibrary {

    /**
     * The starts and the rooms that a session can have, by number: those with at least one counterpart.
     *
     * @param minutes all minutes that it could take, as the {@link Timeline} numbers them
     */
    record Domain(BitSet starts, BitSet rooms, BitSet minutes) {
        Domain() {
            this(new BitSet(), new BitSet(), new BitSet());
        }
    }

    /** The properties of a session that a rule depends on. */
    private record Question(PlacementRule rule, Object equivalenceKey) {}

    /** All that determines a domain, besides the rooms. */
    private record Sort(Duration duration, List<Question> questions) {}

    private static final int EVERY_ROOM = -1;

    private final List<LocalDateTime> starts;
    private final Timeline timeline;
    private final Scorecard hardRules;
    private final OpenMinutes openMinutes;
    private final RelatedStarts relatedStarts;
    private final List<PlacementRule> rules;
    private final Map<List<Room>, Map<Sort, Domain>> domains = new ConcurrentHashMap<>();
    private final Map<List<Room>, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger rooms = new AtomicInteger();
    private final Map<Question, Map<Integer, BitSet>> answers = new ConcurrentHashMap<>();

    /** @param conference the whole conference: its starts are those of all its parts */
    public DomainLibrary(Conference conference, Scorecard hardRules) {
        this.starts = PlaceGrid.of(conference).starts();
        this.timeline = new Timeline(
                starts,
                conference.sessions().stream().mapToLong(Session::minutes).max().orElse(0));
        this.hardRules = hardRules;
        this.openMinutes = new OpenMinutes(conference.days());
        this.relatedStarts = new RelatedStarts(starts.size());
        this.rules = hardRules.rules(PlacementRule.class);
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

    RelatedStarts relatedStarts() {
        return relatedStarts;
    }

    /** The domains of its sessions, in their order. */
    List<Domain> domains(Conference conference) {
        var rooms = conference.rooms().list();
        var known = domains.computeIfAbsent(rooms, _ -> new ConcurrentHashMap<>());
        return conference.sessions().stream()
                .map(session -> known.computeIfAbsent(
                        sort(conference, session), sort -> domain(conference, session, sort.questions, rooms)))
                .toList();
    }

    private Sort sort(Conference conference, Session session) {
        var questions = new ArrayList<Question>(rules.size());
        for (var rule : rules) {
            questions.add(new Question(rule, rule.equivalenceKey(conference, session)));
        }
        return new Sort(session.duration(), questions);
    }

    private Domain domain(Conference conference, Session session, List<Question> questions, List<Room> rooms) {
        var found = new Domain();
        if (rooms.isEmpty() || starts.isEmpty()) {
            return found;
        }
        var possible = startsByRoom(conference, session, questions, rooms);
        for (var room = 0; room < rooms.size(); room++) {
            found.rooms.set(room, !possible.get(room).isEmpty());
            found.starts.or(possible.get(room));
        }
        found.starts.stream().forEach(start -> {
            var minute = timeline.minuteOf(starts.get(start));
            found.minutes.set(minute, minute + Math.toIntExact(session.minutes()));
        });
        return found;
    }

    private List<BitSet> startsByRoom(
            Conference conference, Session session, List<Question> questions, List<Room> rooms) {
        var possible = rooms.stream().map(_ -> allStarts()).toList();
        var ids = rooms.stream()
                .map(room ->
                        numbers.computeIfAbsent(conference.roomsOverlapping(room), _ -> this.rooms.getAndIncrement()))
                .toList();
        for (var question : questions) {
            var known = answers.computeIfAbsent(question, _ -> new ConcurrentHashMap<>());
            for (var index = 0; index < rooms.size(); index++) {
                var room = rooms.get(index);
                possible.get(index)
                        .and(known.computeIfAbsent(
                                question.rule.dependsOn() == PlacePart.START ? EVERY_ROOM : ids.get(index),
                                _ -> ask(question.rule, conference, session, room)));
            }
        }
        return possible;
    }

    private BitSet allStarts() {
        var all = new BitSet();
        all.set(0, starts.size());
        return all;
    }

    Timeline timeline() {
        return timeline;
    }

    /** The starts at which the rule has no penalty for the session in that room. */
    private BitSet ask(PlacementRule rule, Conference conference, Session session, Room room) {
        var allowed = new BitSet();
        if (rule.dependsOn() == PlacePart.ROOM) {
            allowed.set(0, starts.size(), rule.penalty(conference, session, starts.getFirst(), room) == 0);
        } else {
            for (var start = 0; start < starts.size(); start++) {
                allowed.set(start, rule.penalty(conference, session, starts.get(start), room) == 0);
            }
        }
        return allowed;
    }
}
