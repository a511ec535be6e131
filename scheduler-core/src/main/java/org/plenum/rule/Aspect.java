package org.plenum.rule;

/** What of a place a rule's answer depends on, so that it is asked no more often than needed. */
public enum Aspect {
    /** On the start alone: the same in every room. */
    START,
    /** On the room alone: the same at every start. */
    ROOM,
    /** On both. */
    PLACE
}
