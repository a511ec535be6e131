package org.plenum.request;

import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.rule.Message;

/**
 * Why no timetable can place every session and break no hard rule.
 *
 * @param message what is impossible
 * @param reasons at least one
 */
public record Proof(Message message, List<Reason> reasons) {

    /**
     * A request that is part of a proof: without any one of them, the others prove nothing.
     *
     * @param pointer where the conference's document asks for it, as a JSON Pointer (RFC 6901)
     * @param message what is asked for, and how one could ask for less
     */
    public record Reason(Request request, String pointer, Message message) {}

    public Proof {
        reasons = List.copyOf(reasons);
    }

    /** The proof by some requests of a conference, beside what there is. */
    public static Proof of(Message message, Conference conference, Collection<Request> requests) {
        return new Proof(
                message,
                requests.stream()
                        .map(request -> new Reason(request, request.pointer(conference), request.message(conference)))
                        .toList());
    }

    /** A name for this sort of proof that programs can rely on. */
    public String code() {
        return message.key();
    }

    /** Where the document asks for the first of its reasons. */
    public String pointer() {
        return reasons.getFirst().pointer();
    }

    /** What is asked for, and cannot all be. */
    public List<Request> requests() {
        return reasons.stream().map(Reason::request).toList();
    }
}
