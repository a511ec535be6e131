package org.plenum.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Resource;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;

/** The cost of sessions that run at the same time and take from a limited supply. */
public non-sealed interface LoadRule extends Rule {

    /** The units that a session takes while it runs, by key: a language's tag, a resource's id. */
    Map<String, Integer> demand(Conference conference, Session session);

    /** The units that a session would also take while it runs if they are left over, by key. */
    default Map<String, Integer> wish(Conference conference, Session session) {
        return Map.of();
    }

    /** The id of the only room in which sessions take from a key; empty if they take from it in any room. */
    default Optional<String> room(Conference conference, String key) {
        return Optional.empty();
    }

    /** The keys that a session takes from, or wishes to, at its place. */
    default Set<String> keys(Conference conference, Placed placed) {
        var keys = new LinkedHashSet<>(keys(conference, placed.session()));
        keys.removeIf(key -> room(conference, key)
                .filter(room -> !room.equals(placed.room().id()))
                .isPresent());
        return keys;
    }

    /** The keys that a session takes from, or wishes to, in some room. */
    default Set<String> keys(Conference conference, Session session) {
        var keys = new LinkedHashSet<>(demand(conference, session).keySet());
        keys.addAll(wish(conference, session).keySet());
        return keys;
    }

    /** The subject that a key stands for, as sentences name it. */
    Subject subject(Conference conference, String key);

    /** The resources that a key consists of; empty if the key is something else, such as seats. */
    default List<Resource> resources(Conference conference, String key) {
        return List.of();
    }

    /** The supply of a key: the units of its resources, unless the rule overrides it. */
    default Supply supply(Conference conference, String key) {
        return Supply.of(resources(conference, key));
    }

    /** The measure that turns the use of a key into a penalty. */
    LoadMeasure measure();

    /**
     * The sentence about a penalty above 0.
     *
     * @param takers the sessions that take from the key on any day, or wish to, in the order of their starts: a way out
     *     may lead to another day
     */
    Message message(Conference conference, String key, LoadProfile day, List<Placed> takers);
}
