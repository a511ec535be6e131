package org.plenum.exchange.json;

import java.util.Set;

/**
 * The names that a reference can lead to.
 *
 * @param complete false where some could not be read: then nobody can say that a name is not among them
 */
public record Known(Set<String> names, boolean complete) {

    public Known {
        names = Set.copyOf(names);
    }

    public boolean lacks(String name) {
        return complete && !names.contains(name);
    }
}
