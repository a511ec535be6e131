package org.plenum.rule;

import org.plenum.conference.Conference;
import org.plenum.conference.Session;

/** The cost of a session without a place. */
public non-sealed interface UnplacedRule extends Rule {

    long penalty(Conference conference, Session session);

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Session session);
}
