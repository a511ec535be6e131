package org.plenum.feasibility.requirement;

import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.rule.Message;

/**
 * A requirement with its place in a conference's document, ready to be shown.
 *
 * @param pointer the place in the document, as a JSON Pointer (RFC 6901)
 * @param message what is required, and how to require less
 */
public record LocatedRequirement(Requirement requirement, String pointer, Message message) {

    /** Located requirements, in the given order. */
    public static List<LocatedRequirement> of(Collection<? extends Requirement> requirements, Conference conference) {
        return requirements.stream()
                .map(requirement -> new LocatedRequirement(
                        requirement, requirement.pointer(conference), requirement.message(conference)))
                .toList();
    }
}
