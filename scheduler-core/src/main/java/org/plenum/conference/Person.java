package org.plenum.conference;

import java.util.List;
import java.util.Optional;

/**
 * Somebody with a role in a session, or asked to attend one.
 *
 * @param languages BCP 47 tags, the preferred first
 * @param unavailable when they are away
 * @param undesired when they would rather not
 */
public record Person(
        String id,
        String name,
        Optional<String> delegation,
        List<String> languages,
        List<Interval> unavailable,
        List<Interval> undesired)
        implements Subject {

    public Person {
        languages = List.copyOf(languages);
        unavailable = List.copyOf(unavailable);
        undesired = List.copyOf(undesired);
    }

    @Override
    public String subject() {
        return "person:" + id();
    }
}
