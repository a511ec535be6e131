package org.plenum.assess;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;

/** A session whose conditions are being relaxed. */
final class SessionEdit {
    Duration duration;
    OptionalInt heads;
    List<String> features;
    List<String> rooms;
    boolean acrossBreaks;
    List<Interval> allowed;
    List<Interval> forbidden;
    Session.Pin pinned;

    private SessionEdit(Session session) {
        duration = session.duration();
        heads = session.heads();
        features = session.needs().features();
        rooms = session.needs().rooms();
        acrossBreaks = session.times().acrossBreaks();
        allowed = session.times().allowed();
        forbidden = session.times().forbidden();
        pinned = session.pinned();
    }

    static Session of(Session session, Consumer<SessionEdit> change) {
        var edit = new SessionEdit(session);
        change.accept(edit);
        return edit.on(session);
    }

    private Session on(Session session) {
        var needs = session.needs();
        var times = session.times();
        return new Session(
                session.id(),
                session.title(),
                session.kind(),
                duration,
                session.track(),
                session.audience(),
                session.compulsory(),
                heads,
                session.people(),
                new Session.Needs(
                        features,
                        rooms,
                        needs.interpretation(),
                        needs.interpretationWished(),
                        needs.resources(),
                        needs.setup(),
                        needs.teardown()),
                new Session.Times(acrossBreaks, allowed, forbidden, times.preferred(), times.undesired()),
                session.importance(),
                session.open(),
                pinned,
                session.talk());
    }
}
