package org.plenum.api.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.api.problem.Refusal;

/** The condition of a change: it applies only to the state that its author saw (RFC 9110, If-Match). */
public record IfMatch(List<String> etags) {

    /** @param etags as in the header; an asterisk matches all */
    public IfMatch {
        etags = List.copyOf(etags);
    }

    /** The condition of a request; none if there is no header. */
    public static IfMatch of(@Nullable List<String> header) {
        return new IfMatch(header == null ? List.of() : header);
    }

    /**
     * Returns if the condition holds.
     *
     * @param what the thing to be changed, for the sentence
     * @param etag of its current state
     * @throws Refusal if there is no condition, or it does not hold
     */
    public void require(String what, String etag) {
        if (etags.isEmpty()) {
            throw Refusal.unconditional(
                    "A change of the %s needs the header If-Match.\nSend the ETag of what you read. It is now %s."
                            .formatted(what, etag));
        }
        requireIfGiven(what, etag);
    }

    /**
     * Returns if there is no condition, or it holds.
     *
     * @throws Refusal if it does not hold
     */
    public void requireIfGiven(String what, String etag) {
        if (!etags.isEmpty() && !etags.contains("*") && !etags.contains(etag)) {
            throw Refusal.stale(
                    "The %s was changed in the meantime; its ETag is “%s”.\nRead it again.".formatted(what, etag));
        }
    }
}
