package org.plenum.rule;

/** A part of a place, or all of it: that on which an answer depends, so that nobody asks more often than needed. */
public enum PlacePart {
    /** The start alone: the answer is the same in every room. */
    START,
    /** The room alone: the answer is the same at every start. */
    ROOM,
    /** Start and room. */
    PLACE
}
