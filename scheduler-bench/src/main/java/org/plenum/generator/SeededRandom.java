package org.plenum.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** A seeded source of chance, asked in the few ways that the generator needs. */
final class SeededRandom {
    private static final int PERCENT = 100;

    private final RandomGenerator source;

    SeededRandom(RandomGenerator source) {
        this.source = source;
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return source.nextInt(PERCENT) < percent;
    }

    /** A number from the lowest to the highest, both included. */
    int between(int lowest, int highest) {
        return source.nextInt(lowest, highest + 1);
    }

    <T> T pick(List<T> things) {
        return things.get(source.nextInt(things.size()));
    }

    /** So many of the things in any order, or all where there are fewer. */
    <T> List<T> sample(Collection<T> things, int count) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, source);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** One of the things in so many of a hundred cases, else none; none where there is none. */
    <T> List<T> perhaps(int percent, Collection<T> things) {
        return chance(percent) ? sample(things, 1) : List.of();
    }
}
