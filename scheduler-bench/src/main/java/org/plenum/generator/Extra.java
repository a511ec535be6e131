package org.plenum.generator;

/** What a generated conference has where it is asked for, beside what each one has. */
public enum Extra {
    /** Halls that are made of rooms, a shared room, and sessions that are set up and torn down. */
    HALLS,

    /** People who are called by name, people who need pauses, and sessions of which nobody knows how many will come. */
    PEOPLE
}
