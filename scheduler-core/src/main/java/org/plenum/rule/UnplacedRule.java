package org.plenum.rule;

import org.plenum.conference.Conference;
import org.plenum.conference.Session;

/** What it costs that a session has no place. */
public non-sealed interface UnplacedRule extends Rule {

    long penalty(Conference conference, Session session);

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Session session);
}
