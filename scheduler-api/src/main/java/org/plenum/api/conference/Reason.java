package org.plenum.api.conference;

import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;

/**
 * Why a conference was changed.
 *
 * @param by who did it
 * @param why their explanation
 * @param what the changes in messages, which can be read in any language; empty if nothing is known of them
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

    /** The same reason with these sentences. */
    public Reason telling(List<Message> sentences) {
        return new Reason(by, why, sentences, restored);
    }

    /** Whether it says what was changed, by sentences or by the revision that is restored. */
    boolean tells() {
        return !what.isEmpty() || restored.isPresent();
    }

    /** Somebody with this name, if they gave one that is not blank. */
    public static Reason by(Optional<String> name) {
        return of(name.map(String::strip).filter(given -> !given.isEmpty()), Optional.empty());
    }

    /** The same reason, of a revision that restores another. */
    Reason restoring(int revision) {
        return new Reason(by, why, what, Optional.of(revision));
    }
}
