package org.plenum.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** A random source with a seed, and the few methods that the generator needs. */
final class SeededRandom {
    private static final int PERCENT = 100;

    private final RandomGenerator source;

    SeededRandom(RandomGenerator source) {
        this.source = source;
    }

    /** True with that probability, in percent. */
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

    /** That many of the things in random order, or all where there are fewer. */
    <T> List<T> sample(Collection<T> things, int count) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, source);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** A random one of the things with that probability, in percent; otherwise an empty list. */
    <T> List<T> perhaps(int percent, Collection<T> things) {
        return chance(percent) ? sample(things, 1) : List.of();
    }
}
