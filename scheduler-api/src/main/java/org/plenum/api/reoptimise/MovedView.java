package org.plenum.api.reoptimise;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.plenum.assess.moved.MovedSession;
import org.plenum.rule.Sentences;

/**
 * A session that moved as the API returns it.
 *
 * @param why had-to, worth or chance
 * @param gain by how many points the move improves the timetable at the soft level
 * @param because sentences: that it moved, then each reason
 */
record MovedView(String session, PlaceView before, PlaceView now, String why, long gain, List<String> because) {

    /** A place, by ids. */
    record PlaceView(LocalDateTime start, String room) {}

    static List<MovedView> of(List<MovedSession> moves, Sentences sentences) {
        return moves.stream().map(moved -> of(moved, sentences)).toList();
    }

    private static MovedView of(MovedSession moved, Sentences sentences) {
        var now = moved.now();
        return new MovedView(
                now.session().id(),
                new PlaceView(moved.before().start(), moved.before().room()),
                new PlaceView(now.start(), now.room().id()),
                moved.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                moved.gain(),
                moved.messages().stream().map(sentences::say).toList());
    }
}
