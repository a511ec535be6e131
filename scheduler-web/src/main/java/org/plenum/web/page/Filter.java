package org.plenum.web.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.web.agenda.Holder;
import org.plenum.web.grid.DayTable;

/**
 * A reader's filter: one day or all; sessions of some regions, of a person, of a delegation, in a
 * room, on a track.
 *
 * @param region ids; a session of any of them passes
 */
public record Filter(
        Optional<LocalDate> day,
        List<String> region,
        Optional<String> person,
        Optional<String> delegation,
        Optional<String> room,
        Optional<String> track) {

    /** An empty select sends a blank value. */
    public Filter {
        region = List.copyOf(region);
        person = person.filter(id -> !id.isBlank());
        delegation = delegation.filter(id -> !id.isBlank());
        room = room.filter(id -> !id.isBlank());
        track = track.filter(id -> !id.isBlank());
    }

    /** Whether the filter may exclude sessions. */
    public boolean isNarrow() {
        return !region.isEmpty() || Stream.of(person, delegation, room, track).anyMatch(Optional::isPresent);
    }

    /** Whom and what with an agenda the reader asked for. */
    public List<Subject> holders(Conference conference) {
        return Stream.of(
                        person.flatMap(id -> Holder.person(conference, id)),
                        delegation.flatMap(id -> Holder.delegation(conference, id)),
                        room.flatMap(id -> Holder.room(conference, id)))
                .flatMap(Optional::stream)
                .map(Holder::subject)
                .toList();
    }

    boolean shows(DayTable table) {
        return day.isEmpty() || day.get().equals(table.date());
    }

    boolean wants(Conference conference, Placed placed) {
        var session = placed.session();
        return (region.isEmpty() || concernsRegion(conference, session))
                && person.map(id -> isOf(Holder.person(conference, id), conference, session))
                        .orElse(true)
                && delegation
                        .map(id -> isOf(Holder.delegation(conference, id), conference, session))
                        .orElse(true)
                && (room.isEmpty() || placed.room().id().equals(room.get()))
                && (track.isEmpty() || session.track().equals(track));
    }

    /** Whether a region is called, itself or by one of its delegations, or everyone has to attend. */
    private boolean concernsRegion(Conference conference, Session session) {
        var audience = session.audience();
        return (audience.everyone() && session.compulsory())
                || !Collections.disjoint(audience.regions(), region)
                || audience.delegations().stream()
                        .flatMap(id -> conference.delegations().find(id).stream())
                        .anyMatch(delegation ->
                                delegation.region().filter(region::contains).isPresent());
    }

    /** Whether a session concerns whom the reader asked for; nothing concerns somebody who is gone. */
    private static boolean isOf(Optional<Holder> asked, Conference conference, Session session) {
        return asked.filter(holder -> holder.concerns(conference, session)).isPresent();
    }
}
