package org.plenum.api.conference;

import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;

/**
 * Why a conference was changed.
 *
 * @param by who did it
 * @param why their explanation
 * @param what one message for each change, if the changes are known one by one; it can be read in any language
 * @param restored the earlier revision that this one is equal to
 */
public record Reason(Optional<String> by, Optional<String> why, List<Message> what, Optional<Integer> restored) {

    /** Nobody gave a name or an explanation. */
    public static final Reason UNSAID = of(Optional.empty(), Optional.empty());

    public Reason {
        what = List.copyOf(what);
    }

    public static Reason of(Optional<String> by, Optional<String> why) {
        return new Reason(by, why, List.of(), Optional.empty());
    }

    /** The same reason, of a revision that restores another. */
    Reason restoring(int revision) {
        return new Reason(by, why, what, Optional.of(revision));
    }
}
