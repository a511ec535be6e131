package org.plenum.solve;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.plenum.conference.Audience;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;

/** A session whose conditions are being relaxed. */
final class SessionEdit {
    Duration duration;
    Audience audience;
    boolean compulsory;
    List<Session.Part> people;
    List<String> rooms;
    boolean acrossBreaks;
    List<Interval> allowed;
    List<Interval> forbidden;
    Session.Pin pinned;

    private SessionEdit(Session session) {
        duration = session.duration();
        audience = session.audience();
        compulsory = session.compulsory();
        people = session.people();
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

    void addressNobody() {
        audience = Audience.NOBODY;
    }

    void dismiss(List<String> ids) {
        people = people.stream().filter(part -> !ids.contains(part.person())).toList();
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
                audience,
                compulsory,
                session.heads(),
                people,
                new Session.Needs(
                        needs.features(),
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
