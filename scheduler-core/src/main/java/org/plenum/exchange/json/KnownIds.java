package org.plenum.exchange.json;

import java.util.Optional;
import java.util.Set;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.issue.ReferenceIssue.UnknownReference;

/**
 * The names to which a reference can point.
 *
 * @param complete false if some could not be read: then a name cannot be reported as missing
 */
public record KnownIds(Set<String> names, boolean complete) {

    public KnownIds {
        names = Set.copyOf(names);
    }

    /** The id, which must be one of these. */
    public Optional<String> resolve(Kind kind, Value value) {
        return value.text().filter(id -> {
            if (lacks(id)) {
                value.complain(new UnknownReference(
                        value.pointer(), kind, Value.excerpt(id), value.issues().nearest(id, names)));
            }
            return !lacks(id);
        });
    }

    public boolean lacks(String name) {
        return complete && !names.contains(name);
    }
}
