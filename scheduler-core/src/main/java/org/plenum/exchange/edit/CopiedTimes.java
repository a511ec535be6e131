package org.plenum.exchange.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through the absences and pins of a conference that is copied, and leaves out those that are on none of its days. */
final class CopiedTimes {
    private final Conference conference;
    private final Set<Subject> absent = new LinkedHashSet<>();
    private final List<Message> absencesDropped = new ArrayList<>();
    private final List<Subject> pinned = new ArrayList<>();
    private final List<Message> pinsDropped = new ArrayList<>();

    /** @param tree of the copy, from which they are removed */
    CopiedTimes(Conference conference, ObjectNode tree) {
        this.conference = conference;
        for (var person : conference.people()) {
            var written = ConferenceList.PEOPLE.find(tree, person.id()).orElseThrow();
            absences(person, person.unavailable(), written.path("unavailable"));
            absences(person, person.undesired(), written.path("undesired"));
        }
        for (var delegation : conference.delegations()) {
            var written = ConferenceList.DELEGATIONS.find(tree, delegation.id()).orElseThrow();
            absences(delegation, delegation.unavailable(), written.path("unavailable"));
        }
        for (var session : conference.sessions()) {
            pin(session, ConferenceList.SESSIONS.find(tree, session.id()).orElseThrow());
        }
    }

    private void absences(Subject owner, List<Interval> intervals, JsonNode written) {
        var dropped = new IntervalList(intervals, written)
                .remove(interval -> conference.days().stream()
                        .noneMatch(day -> conference.wholeOf(day.date()).overlaps(interval)));
        dropped.forEach(interval -> absencesDropped.add(Message.of("copy.absence", owner, interval)));
        if (dropped.size() < intervals.size()) {
            absent.add(owner);
        }
    }

    private void pin(Session session, ObjectNode written) {
        session.pinned().start().ifPresent(start -> {
            if (conference.findDay(start).isPresent()) {
                pinned.add(session);
            } else {
                ((ObjectNode) written.path("pinned")).remove("start");
                pinsDropped.add(Message.of("copy.pin", session, start));
            }
        });
    }

    /** What moves by some days, in sentences. */
    List<Message> shifted(int days) {
        return Stream.of(
                        conference.days().stream()
                                .map(Day::date)
                                .sorted()
                                .limit(1)
                                .map(first -> Message.of("copy-days", first.plusDays(days), first)),
                        some("copy-absences", absent),
                        some("copy-pins", pinned))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** What was left out, in sentences. */
    List<Message> dropped() {
        return Stream.concat(some("copy-absences-dropped", absencesDropped), some("copy-pins-dropped", pinsDropped))
                .toList();
    }

    private static Stream<Message> some(String key, Collection<?> named) {
        return named.isEmpty() ? Stream.of() : Stream.of(Message.of(key, named));
    }
}
