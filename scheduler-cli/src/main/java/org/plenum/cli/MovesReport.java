package org.plenum.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plenum.assess.moved.MovedSession;
import org.plenum.cli.document.English;
import org.plenum.repair.reoptimise.DisruptionSummary;

/** The sessions that moved against the published timetable and why, in a few lines for people. */
final class MovesReport {

    private MovesReport() {}

    static void tell(List<MovedSession> moves, DisruptionSummary disturbance, PrintWriter to) {
        for (var moved : moves) {
            var messages = moved.messages();
            to.println(English.SENTENCES.say(messages.getFirst()));
            messages.stream().skip(1).forEach(reason -> to.println("  " + English.SENTENCES.say(reason)));
        }
        to.println("Moved: %d of what was published%s."
                .formatted(moves.size(), disturbance.isLeast() ? ", the fewest possible" : ""));
        to.flush();
    }
}
