package org.plenum.web.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Subject;
import org.plenum.web.agenda.Holder;
import org.plenum.web.shell.LocalizedTexts;

/** The model of the search's page: what was found, and what there is to say about it in the timetable. */
public final class FindSheet {
    /** What can be found, in the order of equally good groups. */
    static final List<String> KINDS = List.of("page", "session", "person", "delegation", "room");

    private final Conference conference;
    private final Map<String, Placed> placed;
    private final List<Found> groups;

    /**
     * Searches.
     *
     * @param all the one of the kinds to list in full; empty for the best of each
     */
    FindSheet(
            Conference conference,
            Optional<TimetableView> view,
            Query query,
            Optional<String> all,
            LocalizedTexts localized) {
        this.conference = conference;
        placed = view.map(TimetableView::placed).orElse(List.of()).stream()
                .collect(Collectors.toMap(each -> each.session().id(), Function.identity()));
        groups = query.isEmpty()
                ? List.of()
                : KINDS.stream()
                        .filter(kind -> all.isEmpty() || all.get().equals(kind))
                        .flatMap(kind -> Found.of(kind, entries(kind, localized), query).stream())
                        .sorted(Comparator.comparingInt(Found::best))
                        .toList();
    }

    private Stream<Entry> entries(String kind, LocalizedTexts localized) {
        return switch (kind) {
            case "page" -> Entry.pages(localized);
            case "session" -> Entry.sessions(conference, localized);
            case "person" -> Entry.people(conference, localized);
            case "delegation" -> Entry.delegations(conference, localized);
            default -> Entry.rooms(conference, localized);
        };
    }

    /** The kinds of which something was found, that with the best hit first. */
    public List<Found> groups() {
        return groups;
    }

    /** How many were found. */
    public int size() {
        return groups.stream().mapToInt(found -> found.hits().size()).sum();
    }

    /** Where a session is; empty if it has no place. */
    public Optional<Placed> place(Subject session) {
        return Optional.ofNullable(placed.get(session.id()));
    }

    /** How many sessions are in the agenda of a person, a delegation or a room. */
    public long sessions(String kind, Subject subject) {
        var holder = switch (kind) {
            case "person" -> Holder.person(conference, subject.id());
            case "delegation" -> Holder.delegation(conference, subject.id());
            default -> Holder.room(conference, subject.id());
        };
        return placed.values().stream()
                .filter(each -> holder.orElseThrow().holds(conference, each))
                .count();
    }
}
