package org.plenum.generator;

/**
 * The size of a generated conference.
 *
 * @param sessions programme items, plenaries and roundtables included; at least 40
 * @param rooms at least 8, so that a wave of roundtables finds its rooms
 * @param days at least 2
 */
public record Size(int sessions, int rooms, int days) {

    /** As many sessions as the sample conference has. */
    public static final Size S60 = new Size(60, 8, 3);

    /** A large congress. */
    public static final Size C300 = new Size(300, 20, 3);

    /** The largest that a solver should handle. */
    public static final Size C1000 = new Size(1000, 40, 5);

    /** Larger than any request so far; as many sessions for each room and day as {@link #C1000} has. */
    public static final Size C3000 = new Size(3000, 75, 8);

    private static final int FEWEST_SESSIONS = 40;
    private static final int FEWEST_ROOMS = 8;
    private static final int FEWEST_DAYS = 2;

    public Size {
        if (sessions < FEWEST_SESSIONS || rooms < FEWEST_ROOMS || days < FEWEST_DAYS) {
            throw new IllegalArgumentException(
                    "The size (%d sessions, %d rooms, %d days) is too small to hold every kind of demand.\nTake at least %d sessions, %d rooms and %d days."
                            .formatted(sessions, rooms, days, FEWEST_SESSIONS, FEWEST_ROOMS, FEWEST_DAYS));
        }
    }
}
