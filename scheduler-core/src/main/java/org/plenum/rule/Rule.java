package org.plenum.rule;

import org.plenum.conference.Conference;

/**
 * What one thing costs, in the plainest terms, and in one sentence.
 *
 * <p>A rule is stateless: the conference comes as the first argument of each function. Its penalty is a whole number, 0
 * where there is nothing to say, in the unit that the rule's Javadoc names; points and signs are the
 * {@link Scorecard}'s. Counting, incrementally while solving and from scratch when explaining, is done by shape, never
 * by the rule.
 */
public sealed interface Rule
        permits PlacementRule, PairRule, LoadRule, CrowdRule, RelationRule, GroupRule, UnplacedRule {

    /** Its id, such as {@code room-too-small}: the key of its weight and of its sentence. */
    String id();

    /** Whether the conference has anything that it can be about; where it has not, nobody asks it. */
    default boolean isUsed(Conference conference) {
        return true;
    }

    /** Its level, and the points of one unit of penalty where the conference does not say otherwise. */
    Weight weight();
}
