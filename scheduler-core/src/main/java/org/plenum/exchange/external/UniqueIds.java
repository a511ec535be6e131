package org.plenum.exchange.external;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenum.exchange.json.NewId;

/** Ids of the things of a list, made of what another tool calls them: the same each time, and no two are the same. */
final class UniqueIds {
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final Set<String> taken = new HashSet<>();

    /**
     * An id.
     *
     * @param id of the other tool; may be empty
     * @param name if there is no other id
     * @param otherwise if the name has neither letters nor digits
     */
    String of(String id, String name, String otherwise) {
        var made = USABLE.matcher(id).matches()
                ? NewId.free(id, taken::contains)
                : NewId.of(id.isEmpty() ? name : id, otherwise, taken::contains);
        taken.add(made);
        return made;
    }

    boolean has(String id) {
        return taken.contains(id);
    }
}
