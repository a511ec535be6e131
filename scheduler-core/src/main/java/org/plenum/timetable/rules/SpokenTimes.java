package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.rule.Message;

/** Times as people say them in a sentence: with the day, unless it was said just before. */
final class SpokenTimes {

    private SpokenTimes() {}

    /** On Monday at nine. */
    static Message on(LocalDateTime time) {
        return Message.of("on", time);
    }

    /** At nine, where that is on the day that was said; else as {@link #on}. */
    static Message at(LocalDateTime time, LocalDateTime said) {
        return time.toLocalDate().equals(said.toLocalDate()) ? Message.of("at", time.toLocalTime()) : on(time);
    }
}
