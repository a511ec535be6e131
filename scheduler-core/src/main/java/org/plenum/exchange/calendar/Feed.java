package org.plenum.exchange.calendar;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.timetable.event.Event;

/**
 * A calendar that somebody subscribes to.
 *
 * @param conference as it is now
 * @param name that calendars show
 * @param source the address where it can be read again; empty if it is a file
 * @param locale the language of its words
 */
public record Feed(Conference conference, String name, Optional<URI> source, List<Event> events, Locale locale) {

    public Feed {
        events = List.copyOf(events);
    }
}
