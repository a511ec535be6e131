package org.plenum.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;
import org.plenum.exchange.table.LanguageNames;
import org.plenum.exchange.table.Titles;
import org.plenum.timetable.event.Event;

/** A session as an event of a calendar. */
final class EventLines {
    private final ContentLines lines;
    private final Feed feed;
    private final Titles titles;

    EventLines(ContentLines lines, Feed feed) {
        this.lines = lines;
        this.feed = feed;
        this.titles = Titles.in(feed.locale());
    }

    void add(Event event) {
        var conference = event.conference();
        var session = event.session();
        var zone = conference.timeZone().getId();
        lines.begin("VEVENT");
        lines.add("UID", uid(conference, session.id()));
        lines.utc("DTSTAMP", event.changed());
        lines.utc("LAST-MODIFIED", event.changed());
        lines.add("SEQUENCE", Integer.toString(event.sequence()));
        lines.local("DTSTART", zone, event.placed().start());
        lines.local("DTEND", zone, event.placed().end());
        lines.text("SUMMARY", session.title());
        lines.text("LOCATION", location(event));
        Optional.of(description(conference, session))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.text("DESCRIPTION", text));
        lines.add("CATEGORIES", categories(conference, session));
        lines.add("STATUS", event.state().name());
        lines.add(
                organizer(),
                "urn:uuid:" + UUID.nameUUIDFromBytes(feed.conference().id().getBytes(StandardCharsets.UTF_8)));
        predecessors(conference, session)
                .forEach(other -> lines.add("RELATED-TO;RELTYPE=FINISHTOSTART", uid(conference, other)));
        lines.end("VEVENT");
    }

    private String organizer() {
        return "ORGANIZER;CN=" + ContentLines.quoted(feed.conference().name());
    }

    /** The same for ever, whatever becomes of the session. */
    private static String uid(Conference conference, String session) {
        return "%s@%s.plenum".formatted(session, conference.id());
    }

    private static String location(Event event) {
        var room = event.placed().room();
        return Stream.concat(Stream.of(room.name()), room.building().stream()).collect(Collectors.joining(", "));
    }

    /** Who is on the stage, and the languages into which it is interpreted. */
    private String description(Conference conference, Session session) {
        var people = conference.people();
        var parts = session.people().stream()
                .map(part -> "%s: %s"
                        .formatted(
                                capitalized(titles.text("choice." + part.role().name())),
                                people.get(part.person()).name()));
        var presenters = names(
                session.talk().presenters().stream()
                        .map(id -> people.get(id).name())
                        .toList(),
                "column.presenters");
        var interpretation = names(
                session.needs().interpretation().stream()
                        .map(tag -> LanguageNames.name(tag, feed.locale()))
                        .toList(),
                "column.interpretation");
        return Stream.of(parts, presenters, interpretation)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> names(List<String> names, String title) {
        return Stream.of(names)
                .filter(some -> !some.isEmpty())
                .map(some -> titles.text(title) + ": " + String.join(", ", some));
    }

    private String categories(Conference conference, Session session) {
        var kind = Stream.of(titles.text("choice." + session.kind().name()));
        var track = session.track().map(conference.tracks()::get).map(each -> each.name()).stream();
        return Stream.concat(kind, track).map(ContentLines::escaped).collect(Collectors.joining(","));
    }

    private String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(feed.locale()) + word.substring(1);
    }

    /** The sessions that must have ended before this one starts. */
    private static List<String> predecessors(Conference conference, Session session) {
        return conference.relations().stream()
                .filter(relation ->
                        relation.type() == Relation.Type.BEFORE || relation.type() == Relation.Type.CONSECUTIVE)
                .map(Relation::sessions)
                .filter(sessions -> sessions.indexOf(session.id()) > 0)
                .map(sessions -> sessions.get(sessions.indexOf(session.id()) - 1))
                .distinct()
                .toList();
    }
}
