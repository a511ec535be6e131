package org.plenum.conference;

import java.util.List;
import java.util.Optional;

/**
 * The delegates of a country or an organisation.
 *
 * @param languages BCP 47 tags, the preferred first
 * @param size the number of its delegates; a delegation of one cannot be in two places
 * @param unavailable before its arrival or after its departure
 */
public record Delegation(
        String id, String name, Optional<String> region, List<String> languages, int size, List<Interval> unavailable)
        implements Subject {

    public Delegation {
        name = Label.of(name, id);
        languages = List.copyOf(languages);
        unavailable = List.copyOf(unavailable);
    }

    @Override
    public String subject() {
        return "delegation:" + id();
    }
}
