package org.plenum.api.timetable;

import java.util.Arrays;
import org.plenum.rule.Message;

/**
 * What was done to a draft.
 *
 * @param by who did it; empty where nobody said so
 * @param why in their words; empty where nobody said so
 * @param what a sentence of {@link #BUNDLE}, with texts for arguments, which can be stored
 */
public record Edit(String by, String why, Message what) {
    /** The base name of the message bundle with what can be done to a draft. */
    public static final String BUNDLE = "org.plenum.api.timetable.messages";

    /** What was done by nobody in particular. */
    public static Edit of(String key, Object... arguments) {
        return new Edit(
                "",
                "",
                Message.of(key, Arrays.stream(arguments).map(Object::toString).toArray()));
    }

    /** The same, done by somebody. */
    public Edit wantedBy(String who, String reason) {
        return new Edit(who, reason, what);
    }
}
