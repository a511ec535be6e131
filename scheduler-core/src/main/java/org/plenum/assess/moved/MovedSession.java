package org.plenum.assess.moved;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Baseline;
import org.plenum.conference.Placed;
import org.plenum.rule.Message;

/**
 * A session that has another place than in the baseline, and why.
 *
 * @param before its position in the baseline
 * @param from the room of that position, as a sentence names it
 * @param why whether it had to move
 * @param gain the soft cost that moving the session back would add, or all sessions that only changed places with it;
 *     below 0 where it would save
 * @param because sentences: what was at its old place, and what began the chain of moves to which its move belongs
 */
public record MovedSession(
        Baseline.Position before, Object from, Placed now, Why why, long gain, List<Message> because) {

    /** Why a session moved. */
    public enum Why {
        /** At its old place it would break a hard rule. */
        HAD_TO,
        /** The timetable is better for it, even with the disruption counted. */
        WORTH,
        /** It could as well go back. */
        CHANCE
    }

    public MovedSession {
        because = List.copyOf(because);
    }

    /** The messages: that it moved, then each reason. */
    public List<Message> messages() {
        return Stream.concat(Stream.of(headline()), because.stream()).toList();
    }

    private Message headline() {
        var session = now.session();
        var expected = session.heads().isPresent() ? "known" : "other"; // chooses the sentence
        return switch (why) {
            case HAD_TO -> headline("moved-had-to", session.heads().orElse(0), expected);
            case WORTH -> headline("moved-worth", gain, expected);
            case CHANCE -> headline("moved-chance", session.heads().orElse(0), expected);
        };
    }

    private Message headline(String key, long number, String expected) {
        return Message.of(key, now.session(), before.start(), from, now.start(), now.room(), number, expected);
    }
}
