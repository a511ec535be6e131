package org.plenum.generator;

/** Optional features of a generated conference. */
public enum Extra {
    /** Halls that are made of rooms, a shared room, and sessions with setup and teardown. */
    HALLS,

    /** People who are called by name, people who need pauses, and sessions with an unknown number of heads. */
    PEOPLE
}
