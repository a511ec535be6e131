package org.plenum.exchange.schedule;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.timetable.event.Event;

/**
 * A programme to be written.
 *
 * @param conference as it is now
 * @param version as people call it
 * @param home the address of the programme's page; empty if it is a file
 * @param events without those that are cancelled
 * @param locale the language of its words
 */
public record Schedule(Conference conference, String version, Optional<URI> home, List<Event> events, Locale locale) {

    public Schedule {
        events = events.stream()
                .filter(event -> event.state() != Event.State.CANCELLED)
                .toList();
    }

    /** The acronym: four or more small letters, digits and underscores. */
    String acronym() {
        var letters = conference.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        return letters + "_".repeat(Math.max(0, 4 - letters.length()));
    }

    /** The first day; of a conference without days, the first of all days. */
    LocalDate first() {
        return conference.days().stream().findFirst().map(Day::date).orElse(LocalDate.EPOCH);
    }

    LocalDate last() {
        return conference.days().stream().map(Day::date).reduce(first(), (_, date) -> date);
    }
}
