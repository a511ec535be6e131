package org.plenum.api.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.api.problem.Refusal;

/** The condition of a change: it is made only to what its author saw (RFC 9110, If-Match). */
public record IfMatch(List<String> etags) {

    /** @param etags as the header has them; an asterisk stands for all */
    public IfMatch {
        etags = List.copyOf(etags);
    }

    /** The condition that a request states; none where the header is not there. */
    public static IfMatch of(@Nullable List<String> header) {
        return new IfMatch(header == null ? List.of() : header);
    }

    /**
     * Goes on where the condition holds.
     *
     * @param what is to be changed, for the sentence
     * @param etag of what there is
     * @throws Refusal where there is no condition, or it does not hold
     */
    public void require(String what, String etag) {
        if (etags.isEmpty()) {
            throw Refusal.unconditional(
                    "A change of the %s needs the header If-Match.\nMaybe it is the ETag %s that you saw."
                            .formatted(what, etag));
        }
        if (!etags.contains("*") && !etags.contains(etag)) {
            throw Refusal.stale("The %s was changed in the meantime; its ETag is “%s”.\nMaybe read it again."
                    .formatted(what, etag));
        }
    }
}
