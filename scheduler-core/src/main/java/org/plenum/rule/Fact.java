package org.plenum.rule;

import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.Subject;

/**
 * What keeps a session from a place, and could be otherwise: the cause behind a broken rule.
 *
 * <p>Facts are equal where it is one and the same cause that keeps a session from several places. So reasons name an
 * absence or a conflict once, however many starts and rooms it takes.
 */
public sealed interface Fact {

    /** The id of the rule that would be broken, whose sentences tell of it. */
    String rule();

    /** What the session itself asks for: its length, its heads, its windows, its pin. */
    record Demand(String rule) implements Fact {}

    /**
     * A time at which somebody or something cannot be had.
     *
     * @param of the person, the room, the resource, or the session itself where it is forbidden then
     */
    record Absence(String rule, Subject of, Interval when) implements Fact {}

    /** Another session, as it lies. */
    record Conflict(String rule, Placed other) implements Fact {}

    /** A relation to sessions, as these lie. */
    record Bond(String rule, Relation relation) implements Fact {}

    /** Less of something than sessions need at once. */
    record Shortage(String rule, String key) implements Fact {}

    /** What placements of one kind add up to: the sum of a group rule's key. */
    record Total(String rule, String key) implements Fact {}
}
