package org.plenum.rule;

/** The part of a place on which an answer depends, so that the answer is not computed more often than needed. */
public enum PlacePart {
    /** The start alone: the answer is the same in every room. */
    START,
    /** The room alone: the answer is the same at every start. */
    ROOM,
    /** Start and room. */
    PLACE
}
