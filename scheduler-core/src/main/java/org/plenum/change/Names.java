package org.plenum.change;

import java.util.function.Function;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Roster;
import org.plenum.conference.Subject;

/**
 * The names of the things that changes name: a cancelled session has its title in {@code before}, an added one in
 * {@code after}.
 *
 * @param before the conference without the changes, and {@code after}, with all of them
 */
public record Names(Conference before, Conference after) {

    Object room(String id) {
        return named(Conference::rooms, id);
    }

    Object person(String id) {
        return named(Conference::people, id);
    }

    Object delegation(String id) {
        return named(Conference::delegations, id);
    }

    Object resource(String id) {
        return named(Conference::resources, id);
    }

    Object session(String id) {
        return named(Conference::sessions, id);
    }

    /** A thing in neither conference, added and cancelled at once, has only an id. */
    private Object named(Function<Conference, Roster<? extends Subject>> list, String id) {
        return Stream.of(before, after)
                .flatMap(conference -> list.apply(conference).find(id).stream())
                .<Object>map(subject -> subject)
                .findFirst()
                .orElse(id);
    }
}
