package org.plenum;

/** How much a test tries at random: what it says in every build, several times as much in a long one. */
public final class RandomTries {
    /** Marks such tests: a long run takes more of them, and mutants none, since these hardly ever notice one. */
    public static final String TAG = "random";

    /** {@code mvn -Plong verify} asks for more. */
    private static final int TIMES = Integer.getInteger("plenum.tries", 1);

    private RandomTries() {}

    /** How many tries, of so many in every build. */
    public static int of(int daily) {
        return daily * TIMES;
    }
}
