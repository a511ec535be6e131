package org.plenum.solve.proof.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Pin;
import org.plenum.rule.Aspect;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.board.Grid;

/**
 * Makes the domains of a conference, and of what is left of it without some requests.
 *
 * <p>Many sessions ask for the same, and a proof is made small by asking about hundreds of parts that differ in little:
 * so it asks each rule once for all sessions that are alike in what such a rule can look at, and remembers the answer.
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

    /** What hard rules about starts can look at, beside the days. */
    private record Timing(
            Duration duration,
            boolean acrossBreaks,
            List<Interval> allowed,
            List<Interval> forbidden,
            Pin pinned,
            List<Interval> away) {

        static Timing of(Conference conference, Session session) {
            var times = session.times();
            var people = conference.people();
            var away = session.personIds().stream()
                    .flatMap(id -> people.get(id).unavailable().stream())
                    .toList();
            return new Timing(
                    session.duration(),
                    times.acrossBreaks(),
                    times.allowed(),
                    times.forbidden(),
                    session.pinned(),
                    away);
        }
    }

    /** What hard rules about rooms can look at, beside the rooms. */
    private record Seating(List<String> features, List<String> rooms, int heads, Pin pinned) {

        static Seating of(Session session) {
            var needs = session.needs();
            return new Seating(needs.features(), needs.rooms(), session.heads(), session.pinned());
        }
    }

    /** What hard rules about places can look at, beside the places. */
    private record Stay(Duration duration, Pin pinned) {}

    private record Key(Timing timing, Seating seating) {}

    /** What is known of sessions among certain rooms; of starts, for each room. */
    private record Known(Map<Key, Domain> domains, Map<Seating, BitSet> rooms, Map<Stay, List<BitSet>> starts) {
        Known() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    private final List<LocalDateTime> starts;
    private final Scorecard hardRules;
    private final OpenMinutes openMinutes;
    private final Map<Aspect, List<PlacementRule>> rules;
    private final Map<Timing, BitSet> startsByTiming = new HashMap<>();
    private final Map<List<Room>, Known> byRooms = new HashMap<>();

    /** @param conference the whole: its starts are those of all its parts */
    public DomainLibrary(Conference conference, Scorecard hardRules) {
        this.starts = Grid.of(conference).starts();
        this.hardRules = hardRules;
        this.openMinutes = new OpenMinutes(conference.days());
        this.rules = hardRules.rules(PlacementRule.class).stream().collect(groupingBy(PlacementRule::aspect));
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
        var known = byRooms.computeIfAbsent(rooms, _ -> new Known());
        return conference.sessions().stream()
                .map(session -> known.domains.computeIfAbsent(
                        new Key(Timing.of(conference, session), Seating.of(session)),
                        key -> domain(conference, session, rooms, key, known)))
                .toList();
    }

    private Domain domain(Conference conference, Session session, List<Room> rooms, Key key, Known known) {
        var found = new Domain();
        if (rooms.isEmpty() || starts.isEmpty()) {
            return found;
        }
        var possibleStarts = startsByTiming.computeIfAbsent(
                key.timing, _ -> startsIn(Aspect.START, conference, session, rooms.getFirst()));
        var possibleRooms = known.rooms.computeIfAbsent(key.seating, _ -> roomsOf(conference, session, rooms));
        var free = known.starts.computeIfAbsent(
                new Stay(session.duration(), session.pinned()),
                _ -> rooms.stream()
                        .map(room -> startsIn(Aspect.PLACE, conference, session, room))
                        .toList());
        for (var room = possibleRooms.nextSetBit(0); room >= 0; room = possibleRooms.nextSetBit(room + 1)) {
            if (free.get(room).intersects(possibleStarts)) {
                found.rooms.set(room);
                found.starts.or(free.get(room));
            }
        }
        found.starts.and(possibleStarts);
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

    private BitSet startsIn(Aspect aspect, Conference conference, Session session, Room room) {
        var found = new BitSet();
        for (var start = 0; start < starts.size(); start++) {
            found.set(start, allows(aspect, conference, session, starts.get(start), room));
        }
        return found;
    }

    private BitSet roomsOf(Conference conference, Session session, List<Room> rooms) {
        var found = new BitSet();
        for (var room = 0; room < rooms.size(); room++) {
            found.set(room, allows(Aspect.ROOM, conference, session, starts.getFirst(), rooms.get(room)));
        }
        return found;
    }

    private boolean allows(Aspect aspect, Conference conference, Session session, LocalDateTime start, Room room) {
        for (var rule : rules.getOrDefault(aspect, List.of())) {
            if (rule.penalty(conference, session, start, room) > 0) {
                return false;
            }
        }
        return true;
    }
}
