package org.plenum.feasibility.requirement;

import org.plenum.conference.Conference;
import org.plenum.rule.Message;

/** Something that a conference asks for, and could be held without. */
public sealed interface Requirement permits SessionRequirement, AbsenceRequirement, RelationRequirement {

    /** The base name of the message bundle with a sentence for each sort of request. */
    String BUNDLE = "org.plenum.feasibility.requirement.messages";

    /** What is asked for, and how one could ask for less. */
    Message message(Conference conference);

    /** Where the conference's document asks for it, as a JSON Pointer (RFC 6901). */
    String pointer(Conference conference);
}
