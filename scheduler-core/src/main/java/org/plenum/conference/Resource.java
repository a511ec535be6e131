package org.plenum.conference;

import java.util.List;
import java.util.Optional;

/**
 * A limited thing that sessions share: equipment, or teams of interpreters.
 *
 * @param units the number of sessions that can have it at once
 * @param language the BCP 47 tag of the language that its teams interpret; empty if it is not an interpretation team
 * @param unavailable when none of its units is available
 */
public record Resource(String id, String name, int units, Optional<String> language, List<Interval> unavailable)
        implements Subject {

    public Resource {
        name = Label.of(name, id);
        unavailable = List.copyOf(unavailable);
    }

    /** The same resource with other absences. */
    public Resource withUnavailable(List<Interval> others) {
        return new Resource(id, name, units, language, others);
    }

    @Override
    public String subject() {
        return "resource:" + id();
    }
}
