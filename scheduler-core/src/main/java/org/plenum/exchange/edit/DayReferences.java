package org.plenum.exchange.edit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What needs a day although it does not name it: the starts that are pinned on it, and the times on it that sessions are
 * allowed to have. Absences and wishes for times on the day say nothing without it, and stay.
 */
record DayReferences(Conference conference, Day day) {

    List<Message> sentences() {
        return conference.sessions().stream()
                .flatMap(session -> Stream.concat(pin(session), allowed(session)))
                .toList();
    }

    private Stream<Message> pin(Session session) {
        return session.pinned().start().filter(this::isOfDay).stream()
                .map(start -> Message.of("reference-day-pin", session, start));
    }

    private Stream<Message> allowed(Session session) {
        var allowed = session.times().allowed();
        var others = allowed.stream().filter(interval -> !isOfDay(interval)).count();
        return allowed.stream()
                .filter(this::isOfDay)
                .map(interval -> Message.of("reference-day-allowed", session, interval, others));
    }

    /** Takes them out of the document's tree. */
    void strike(ObjectNode document) {
        for (var session : conference.sessions()) {
            strike(ConferenceList.SESSIONS.find(document, session.id()).orElseThrow(), session);
        }
    }

    private void strike(JsonNode tree, Session session) {
        session.pinned()
                .start()
                .filter(this::isOfDay)
                .ifPresent(_ -> ((ObjectNode) tree.path("pinned")).remove("start"));
        var _ = new IntervalList(session.times().allowed(), tree.path("allowed")).remove(this::isOfDay);
    }

    private boolean isOfDay(LocalDateTime time) {
        return conference.dateOf(time).equals(day.date());
    }

    private boolean isOfDay(Interval interval) {
        return conference.wholeOf(day.date()).contains(interval);
    }
}
