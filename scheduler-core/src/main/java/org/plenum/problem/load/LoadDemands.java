package org.plenum.problem.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.problem.table.SharedLists;
import org.plenum.rule.LoadRule;
import org.plenum.rule.PlacePart;

/**
 * The units that each session takes, or wishes for, of each key of a load rule, and the supply of the keys in each
 * span.
 */
final class LoadDemands {
    private static final int ANY_ROOM = -1;

    private final List<String> keys;
    private final int[][] supply;
    private final int[][] keysOf;
    private final int[][] unitsOf;
    private final int[][] wishesOf;
    private final int[] roomOf;

    LoadDemands(LoadRule rule, Conference conference, Spans spans) {
        var sessions = conference.sessions().list();
        var indexOf = new LinkedHashMap<String, Integer>();
        var keysOf = new int[sessions.size()][];
        var unitsOf = new int[sessions.size()][];
        var wishesOf = new int[sessions.size()][];
        for (var session = 0; session < sessions.size(); session++) {
            var demand = rule.demand(conference, sessions.get(session));
            var wish = rule.wish(conference, sessions.get(session));
            var all = List.copyOf(rule.keys(conference, sessions.get(session)));
            keysOf[session] = numbers(all, key -> indexOf.computeIfAbsent(key, _ -> indexOf.size()));
            unitsOf[session] = numbers(all, key -> demand.getOrDefault(key, 0));
            wishesOf[session] = numbers(all, key -> wish.getOrDefault(key, 0));
        }
        this.keysOf = SharedLists.of(keysOf);
        this.unitsOf = SharedLists.of(unitsOf);
        this.wishesOf = SharedLists.of(wishesOf);
        this.keys = List.copyOf(indexOf.keySet());
        var rooms = conference.rooms().stream().map(Room::id).toList();
        this.roomOf = keys.stream()
                .mapToInt(key -> rule.room(conference, key).map(rooms::indexOf).orElse(ANY_ROOM))
                .toArray();
        this.supply = keys.stream()
                .map(key -> spans.supply(rule.supply(conference, key)))
                .toArray(int[][]::new);
    }

    private static int[] numbers(List<String> keys, ToIntFunction<String> number) {
        return keys.stream().mapToInt(number).toArray();
    }

    List<String> keys() {
        return keys;
    }

    /** The supply of a key in each span. */
    int[] supply(int key) {
        return supply[key];
    }

    /** The keys that a session takes from, or wishes to. */
    int[] keysOf(int session) {
        return keysOf[session];
    }

    /** Whether sessions in this room take from a key. */
    boolean isTakenIn(int room, int key) {
        return roomOf[key] == ANY_ROOM || roomOf[key] == room;
    }

    /** The part of a session's place on which its use of the keys depends. */
    PlacePart dependsOn() {
        return Arrays.stream(roomOf).allMatch(room -> room == ANY_ROOM) ? PlacePart.START : PlacePart.PLACE;
    }

    /** The units that a session takes, key by key. */
    int[] unitsOf(int session) {
        return unitsOf[session];
    }

    /** The units that a session wishes for, key by key. */
    int[] wishesOf(int session) {
        return wishesOf[session];
    }

    boolean hasWishes() {
        return Arrays.stream(wishesOf).flatMapToInt(Arrays::stream).anyMatch(units -> units > 0);
    }

    /**
     * For each session the others that take from one of its keys in any room; keys of a single room are left out,
     * because the room's sessions are known.
     */
    int[][] partners() {
        var takers = IntStream.range(0, keys.size())
                .mapToObj(key -> IntStream.range(0, keysOf.length)
                        .filter(session -> Arrays.stream(keysOf[session]).anyMatch(each -> each == key))
                        .toArray())
                .toList();
        return IntStream.range(0, keysOf.length)
                .mapToObj(session -> Arrays.stream(keysOf[session])
                        .filter(key -> roomOf[key] == ANY_ROOM)
                        .flatMap(key -> Arrays.stream(takers.get(key)))
                        .filter(each -> each != session)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }
}
