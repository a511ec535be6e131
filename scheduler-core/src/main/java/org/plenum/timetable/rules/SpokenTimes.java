package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.rule.Message;

/** Times as people say them in a sentence: with the day, unless the sentence has just named it. */
final class SpokenTimes {

    private SpokenTimes() {}

    /** With the day: on Monday at nine. */
    static Message on(LocalDateTime time) {
        return Message.of("on", time);
    }

    /** Without the day, at nine, if it is on the day of the other time; else as {@link #on}. */
    static Message at(LocalDateTime time, LocalDateTime said) {
        return time.toLocalDate().equals(said.toLocalDate()) ? Message.of("at", time.toLocalTime()) : on(time);
    }
}
