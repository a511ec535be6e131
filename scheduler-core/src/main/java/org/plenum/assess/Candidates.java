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

/** One session at several places, by their indices: those that a rule cannot tell apart are looked at once. */
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

    /** Those in a room. */
    BitSet in(String room) {
        return byRoom.getOrDefault(room, new BitSet());
    }

    private BitSet at(LocalDateTime start) {
        return byStart.getOrDefault(start, new BitSet());
    }

    /** One of all those that a rule cannot tell apart, since it looks at nothing but that part; the first of each. */
    IntStream oneOfEach(PlacePart part) {
        return switch (part) {
            case START -> byStart.values().stream().mapToInt(alike -> alike.nextSetBit(0));
            case ROOM -> byRoom.values().stream().mapToInt(alike -> alike.nextSetBit(0));
            case PLACE -> IntStream.range(0, list.size());
        };
    }

    /** Adds one, and all that are alike in that part. */
    void addAlike(PlacePart part, int index, BitSet to) {
        switch (part) {
            case START -> to.or(at(list.get(index).start()));
            case ROOM -> to.or(in(list.get(index).room().id()));
            case PLACE -> to.set(index);
        }
    }

    /** Those of which it is true; it is the same for all that are alike in that part. */
    BitSet those(PlacePart part, Predicate<Placed> test) {
        var those = new BitSet();
        oneOfEach(part).filter(index -> test.test(list.get(index))).forEach(index -> addAlike(part, index, those));
        return those;
    }

    /** The index of the first that starts in that minute or later: most of what is in the way is so for an hour or two. */
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

    /** The index of the first that starts later than this one. */
    int nextStart(int index) {
        return at(list.get(index).start()).length();
    }
}
