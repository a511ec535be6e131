package org.plenum.feasibility.requirement;

import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.rule.Message;

/**
 * A request of a certain conference, ready to be told.
 *
 * @param pointer where the conference's document asks for it, as a JSON Pointer (RFC 6901)
 * @param message what is asked for, and how one could ask for less
 */
public record LocatedRequirement(Requirement request, String pointer, Message message) {

    /** Requests of a conference, in their order. */
    public static List<LocatedRequirement> of(Collection<? extends Requirement> requests, Conference conference) {
        return requests.stream()
                .map(request ->
                        new LocatedRequirement(request, request.pointer(conference), request.message(conference)))
                .toList();
    }
}
