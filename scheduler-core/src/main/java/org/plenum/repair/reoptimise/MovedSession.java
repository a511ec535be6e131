package org.plenum.repair.reoptimise;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Baseline;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.rule.Message;

/**
 * A session that has another place than in the baseline, and why.
 *
 * @param before where the baseline has it
 * @param from the room of that, as a sentence names it
 * @param why whether it had to move
 * @param gain what the timetable would cost more, at the soft level, with the session back; below 0 where it would cost less
 * @param because what its old place would break now, or where it breaks no hard rule what else would be worse there
 */
public record MovedSession(
        Baseline.Position before, Object from, Placed now, Why why, long gain, List<Finding> because) {

    /** Why a session moved. */
    public enum Why {
        /** At its old place it would break a hard rule. */
        HAD_TO,
        /** The timetable is better for it, its disturbance included. */
        WORTH,
        /** It could go back as well. */
        CHANCE
    }

    public MovedSession {
        because = List.copyOf(because);
    }

    /** What there is to say: that it moved, then each reason. */
    public List<Message> messages() {
        return Stream.concat(Stream.of(headline()), because.stream().map(Finding::message))
                .toList();
    }

    private Message headline() {
        var session = now.session();
        var expected = session.heads().isPresent() ? "known" : "other"; // how many: the sentence chooses by it
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
