package org.plenum.api.export;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.timetable.event.Event;

/**
 * A timetable for somebody who goes by it.
 *
 * @param name of the conference and of what was asked for
 * @param version its number, or {@code draft}
 * @param source the address at which it was asked for
 * @param changed when the version was published, or the draft changed last
 */
record Export(
        Conference conference,
        String name,
        String version,
        Optional<URI> source,
        List<Event> events,
        Locale locale,
        Instant changed) {

    Export {
        events = List.copyOf(events);
    }
}
