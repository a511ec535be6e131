package org.plenum.solve.proof;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Aspect;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.board.Grid;

/**
 * Makes the domains of a conference, and of what is left of it without some requests.
 *
 * <p>It remembers them, because a proof is made small by asking about hundreds of such parts that differ in little.
 */
final class DomainLibrary {

    /** The starts and the rooms that a session can have, by number: those that have at least one counterpart. */
    record Domain(BitSet starts, BitSet rooms) {}

    /** What a hard rule can look at, beside the days and the rooms. */
    private record Key(Session session, List<Person> people) {}

    private final List<LocalDateTime> starts;
    private final Scorecard hardRules;
    private final Map<Aspect, List<PlacementRule>> rules;
    private final Map<List<Room>, Map<Key, Domain>> known = new HashMap<>();

    /** @param conference the whole: its starts are those of all its parts */
    DomainLibrary(Conference conference, Scorecard hardRules) {
        this.starts = Grid.of(conference).starts();
        this.hardRules = hardRules;
        this.rules = hardRules.rules(PlacementRule.class).stream().collect(groupingBy(PlacementRule::aspect));
    }

    List<LocalDateTime> starts() {
        return starts;
    }

    Scorecard hardRules() {
        return hardRules;
    }

    /** The domains of its sessions, in their order. */
    List<Domain> domains(Conference conference) {
        var rooms = conference.rooms().list();
        var amongRooms = known.computeIfAbsent(rooms, _ -> new HashMap<>());
        return conference.sessions().stream()
                .map(session ->
                        amongRooms.computeIfAbsent(key(conference, session), _ -> counted(conference, session, rooms)))
                .toList();
    }

    private static Key key(Conference conference, Session session) {
        return new Key(
                session,
                session.personIds().stream().map(conference.people()::get).toList());
    }

    private Domain counted(Conference conference, Session session, List<Room> rooms) {
        var found = new Domain(new BitSet(), new BitSet());
        if (rooms.isEmpty()) {
            return found;
        }
        var possibleRooms = new BitSet();
        for (var room = 0; room < rooms.size() && !starts.isEmpty(); room++) {
            possibleRooms.set(room, allows(Aspect.ROOM, conference, session, starts.getFirst(), rooms.get(room)));
        }
        for (var start = 0; start < starts.size(); start++) {
            if (allows(Aspect.START, conference, session, starts.get(start), rooms.getFirst())) {
                addCounterparts(found, rooms, possibleRooms, conference, session, start);
            }
        }
        return found;
    }

    private void addCounterparts(
            Domain found, List<Room> rooms, BitSet possibleRooms, Conference conference, Session session, int start) {
        for (var room = possibleRooms.nextSetBit(0); room >= 0; room = possibleRooms.nextSetBit(room + 1)) {
            if (allows(Aspect.PLACE, conference, session, starts.get(start), rooms.get(room))) {
                found.starts.set(start);
                found.rooms.set(room);
            }
        }
    }

    private boolean allows(Aspect aspect, Conference conference, Session session, LocalDateTime start, Room room) {
        return rules.getOrDefault(aspect, List.of()).stream()
                .allMatch(rule -> rule.penalty(conference, session, start, room) == 0);
    }
}
