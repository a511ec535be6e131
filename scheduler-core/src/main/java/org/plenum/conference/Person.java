package org.plenum.conference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A person who has a role in a session, or whom a session calls.
 *
 * @param languages BCP 47 tags, the preferred first
 * @param unavailable when they are away
 * @param undesired when they do not want to attend
 * @param pause the least time between two sessions where they must be; whole minutes
 */
public record Person(
        String id,
        String name,
        Optional<String> delegation,
        List<String> languages,
        List<Interval> unavailable,
        List<Interval> undesired,
        Duration pause)
        implements Subject {

    public Person {
        name = Label.of(name, id);
        languages = List.copyOf(languages);
        unavailable = List.copyOf(unavailable);
        undesired = List.copyOf(undesired);
    }

    /** The same person with other absences. */
    public Person withUnavailable(List<Interval> others) {
        return new Person(id, name, delegation, languages, others, undesired, pause);
    }

    @Override
    public String subject() {
        return "person:" + id();
    }
}
