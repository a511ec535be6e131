package org.plenum.assess;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.PlacePart;

/** One session at several places, by their indices: places that a rule cannot distinguish are evaluated once. */
final class Candidates {
    private final List<Placed> list;
    private final SequencedMap<LocalDateTime, BitSet> byStart = new LinkedHashMap<>();
    private final SequencedMap<String, BitSet> byRoom = new LinkedHashMap<>();

    /** @param list the earliest first; at least one */
    Candidates(List<Placed> list) {
        this.list = list;
        for (var index = 0; index < list.size(); index++) {
            var one = list.get(index);
            byStart.computeIfAbsent(one.start(), _ -> new BitSet()).set(index);
            byRoom.computeIfAbsent(one.room().id(), _ -> new BitSet()).set(index);
        }
    }

    Session session() {
        return list.getFirst().session();
    }

    int size() {
        return list.size();
    }

    Placed get(int index) {
        return list.get(index);
    }

    /** The candidates in a room. */
    BitSet in(String room) {
        return byRoom.getOrDefault(room, new BitSet());
    }

    private BitSet at(LocalDateTime start) {
        return byStart.getOrDefault(start, new BitSet());
    }

    /**
     * The first of each group of candidates that a rule cannot distinguish, because it depends only on that part of
     * the place.
     */
    IntStream oneOfEach(PlacePart part) {
        return switch (part) {
            case START -> byStart.values().stream().mapToInt(alike -> alike.nextSetBit(0));
            case ROOM -> byRoom.values().stream().mapToInt(alike -> alike.nextSetBit(0));
            case PLACE -> IntStream.range(0, list.size());
        };
    }

    /** Adds a candidate and all that equal it in that part. */
    void addAlike(PlacePart part, int index, BitSet to) {
        switch (part) {
            case START -> to.or(at(list.get(index).start()));
            case ROOM -> to.or(in(list.get(index).room().id()));
            case PLACE -> to.set(index);
        }
    }

    /** The candidates that pass the test; the test gives the same result for all that are equal in that part. */
    BitSet those(PlacePart part, Predicate<Placed> test) {
        var those = new BitSet();
        oneOfEach(part).filter(index -> test.test(list.get(index))).forEach(index -> addAlike(part, index, those));
        return those;
    }

    /**
     * The index of the first candidate that starts in that minute or later: most conflicts concern only an hour or
     * two.
     */
    int firstFrom(long minute) {
        var low = 0;
        var high = list.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (list.get(middle).startMinute() < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the first candidate that starts later than this one. */
    int nextStart(int index) {
        return at(list.get(index).start()).length();
    }
}
