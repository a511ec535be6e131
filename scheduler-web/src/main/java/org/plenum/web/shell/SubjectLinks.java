package org.plenum.web.shell;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenum.conference.Conference;
import org.plenum.conference.Subject;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the names in sentences lead: a session to its page, and what the timetable can be filtered by to the filtered
 * timetable.
 */
public final class SubjectLinks {
    private static final String SESSION = "session";
    private static final Set<String> FILTERS = Set.of("room", "person", "delegation", "track", "region");

    private final Conference conference;
    private final Function<String, Optional<String>> toSession;

    private SubjectLinks(Conference conference, Function<String, Optional<String>> toSession) {
        this.conference = conference;
        this.toSession = toSession;
    }

    /** For a page beside the timetable. */
    public static SubjectLinks of(Conference conference) {
        return except(conference, "");
    }

    /** For the page of a session, which needs no link to itself. */
    public static SubjectLinks except(Conference conference, String session) {
        return new SubjectLinks(
                conference,
                other ->
                        other.equals(session) ? Optional.empty() : Optional.of(address(conference, "sessions", other)));
    }

    /**
     * For a page that shows sessions itself.
     *
     * @param toSession the address of a session on the page, by its id
     */
    public static SubjectLinks of(Conference conference, Function<String, Optional<String>> toSession) {
        return new SubjectLinks(conference, toSession);
    }

    /** The address for a subject such as {@code session:opening}; empty if it has no page, or is gone. */
    public Optional<String> to(String subject) {
        var kind = subject.substring(0, subject.indexOf(':'));
        var id = subject.substring(kind.length() + 1);
        if (kind.equals(SESSION)) {
            return conference.sessions().find(id).flatMap(session -> toSession.apply(session.id()));
        }
        return FILTERS.contains(kind) ? Optional.of(asking("timetable", kind, id)) : Optional.empty();
    }

    /** The address of the agenda of a person, a delegation or a room. */
    public String toAgenda(Subject holder) {
        return asking("agenda", kind(holder), holder.id());
    }

    private static String kind(Subject subject) {
        return subject.subject().substring(0, subject.subject().indexOf(':'));
    }

    /** The address of the calendar of a person, a delegation or a room. */
    public String toCalendar(Subject holder, String language) {
        return UriComponentsBuilder.fromPath("/api/v1" + address(conference, "exports", "calendar.ics"))
                .queryParam(kind(holder), "{id}")
                .queryParam("lang", language)
                .encode()
                .buildAndExpand(holder.id())
                .toUriString();
    }

    private String asking(String page, String kind, String id) {
        return UriComponentsBuilder.fromUriString(address(conference, page))
                .queryParam(kind, "{id}")
                .encode()
                .buildAndExpand(id)
                .toUriString();
    }

    private static String address(Conference conference, String... path) {
        return UriComponentsBuilder.fromPath("/conferences")
                .pathSegment(conference.id())
                .pathSegment(path)
                .encode()
                .toUriString();
    }
}
