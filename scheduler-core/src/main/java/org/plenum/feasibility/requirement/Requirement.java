package org.plenum.feasibility.requirement;

import org.plenum.conference.Conference;
import org.plenum.rule.Message;

/** Something that a conference requires, and without which it could be held. */
public sealed interface Requirement permits SessionRequirement, AbsenceRequirement, RelationRequirement {

    /** The base name of the message bundle with a sentence for each sort of requirement. */
    String BUNDLE = "org.plenum.feasibility.requirement.messages";

    /** What is required, and how to require less. */
    Message message(Conference conference);

    /** The place of the requirement in the conference's document, as a JSON Pointer (RFC 6901). */
    String pointer(Conference conference);
}
