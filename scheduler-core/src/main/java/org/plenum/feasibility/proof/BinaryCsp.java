package org.plenum.feasibility.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A constraint satisfaction problem with small domains and binary constraints; shows a contradiction where that takes
 * few steps.
 *
 * <p>It removes values without support until the domains no longer change (arc consistency, A. Mackworth, Consistency
 * in Networks of Relations, 1977); then it tries each kind of value of a variable in turn.
 */
final class BinaryCsp {
    private static final int MOST_TRIES = 200;
    private static final int MOST_VARIABLES_TRIED = 40;

    /** Whether a value of one variable and a value of another are compatible. */
    interface Fits {
        boolean test(int value, int other);

        private Fits and(Fits more) {
            return (value, other) -> test(value, other) && more.test(value, other);
        }
    }

    private final List<BitSet> values;
    private final Map<Integer, BitSet> valuesByKind = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Fits>> ties = new HashMap<>();

    /**
     * Variables without constraints.
     *
     * @param values the domain of each variable
     * @param kind the kind of a value; values of one kind are tried together
     */
    BinaryCsp(List<BitSet> values, IntUnaryOperator kind) {
        this.values = values;
        var all = new BitSet();
        values.forEach(all::or);
        all.stream()
                .forEach(value -> valuesByKind
                        .computeIfAbsent(kind.applyAsInt(value), _ -> new BitSet())
                        .set(value));
    }

    /** Adds a constraint between two variables, besides those that they have. */
    void tie(int one, int other, Fits fits) {
        ties.computeIfAbsent(one, _ -> new HashMap<>()).merge(other, fits, Fits::and);
        ties.computeIfAbsent(other, _ -> new HashMap<>())
                .merge(one, (value, counterpart) -> fits.test(counterpart, value), Fits::and);
    }

    /** A subset of these variables that has no solution, where that is shown; each of them must have a value. */
    Optional<BitSet> contradiction(BitSet among) {
        var left = new Left(among);
        return left.strike(among).or(() -> Optional.of(among).filter(left::failsWhateverIsTried));
    }

    /** The values left in the domains of some variables. */
    private final class Left {
        private final BitSet among;
        private final BitSet[] left;
        private final BitSet[] because;

        /** Full domains. */
        Left(BitSet among) {
            this.among = among;
            this.left = values.stream().map(each -> (BitSet) each.clone()).toArray(BitSet[]::new);
            this.because = IntStream.range(0, left.length).mapToObj(BitSet::new).toArray(BitSet[]::new);
            among.stream().forEach(variable -> because[variable].set(variable));
        }

        private Left(Left other) {
            this.among = other.among;
            this.left = copy(other.left);
            this.because = copy(other.because);
        }

        private static BitSet[] copy(BitSet[] sets) {
            return Arrays.stream(sets).map(set -> (BitSet) set.clone()).toArray(BitSet[]::new);
        }

        /**
         * Propagates: removes values without support; where a domain becomes empty, returns the variables that took
         * part.
         */
        Optional<BitSet> strike(BitSet changed) {
            var queue = new ArrayDeque<Integer>();
            changed.stream().forEach(queue::add);
            while (!queue.isEmpty()) {
                int variable = queue.poll();
                for (var tie : ties.getOrDefault(variable, Map.of()).entrySet()) {
                    int other = tie.getKey();
                    if (among.get(other) && strike(variable, other, tie.getValue())) {
                        if (left[other].isEmpty()) {
                            return Optional.of(because[other]);
                        }
                        if (!queue.contains(other)) {
                            queue.add(other);
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** Removes the values of the other variable that no value of this one supports. */
        private boolean strike(int variable, int other, Fits fits) {
            var lost = new BitSet();
            for (var value = left[other].nextSetBit(0); value >= 0; value = left[other].nextSetBit(value + 1)) {
                lost.set(value, !hasCounterpart(value, left[variable], fits));
            }
            left[other].andNot(lost);
            if (lost.isEmpty()) {
                return false;
            }
            because[other].or(because[variable]);
            return true;
        }

        /**
         * Tests the outermost values first, since most constraints keep sessions apart, then the nearest, since the
         * others bring them together.
         */
        private static boolean hasCounterpart(int value, BitSet others, Fits fits) {
            if (!others.isEmpty()
                    && (fits.test(others.nextSetBit(0), value) || fits.test(others.length() - 1, value))) {
                return true;
            }
            var up = others.nextSetBit(value);
            var down = others.previousSetBit(value - 1);
            while (up >= 0 || down >= 0) {
                if ((up >= 0 && fits.test(up, value)) || (down >= 0 && fits.test(down, value))) {
                    return true;
                }
                up = up < 0 ? up : others.nextSetBit(up + 1);
                down = down < 0 ? down : others.previousSetBit(down - 1);
            }
            return false;
        }

        boolean failsWhateverIsTried(BitSet variables) {
            return variables.cardinality() <= MOST_VARIABLES_TRIED && failsEverywhere(new int[] {MOST_TRIES});
        }

        /** Whether all kinds of values fail for the variable with the fewest kinds, but more than one. */
        private boolean failsEverywhere(int[] tries) {
            var fewest = List.<Integer>of();
            var open = -1;
            for (var variable = among.nextSetBit(0); variable >= 0; variable = among.nextSetBit(variable + 1)) {
                var theirs = kinds(variable);
                if (theirs.size() > 1 && (open < 0 || theirs.size() < fewest.size())) {
                    fewest = theirs;
                    open = variable;
                }
            }
            for (var each : fewest) {
                if (tries[0]-- <= 0 || !fails(open, each, tries)) {
                    return false;
                }
            }
            return open >= 0;
        }

        private boolean fails(int variable, int chosen, int[] tries) {
            var next = new Left(this);
            next.left[variable].and(valuesByKind.getOrDefault(chosen, new BitSet()));
            var changed = new BitSet();
            changed.set(variable);
            return next.strike(changed).isPresent() || next.failsEverywhere(tries);
        }

        private List<Integer> kinds(int variable) {
            var kinds = new ArrayList<Integer>();
            valuesByKind.forEach((kind, those) -> {
                if (those.intersects(left[variable])) {
                    kinds.add(kind);
                }
            });
            return kinds;
        }
    }
}
