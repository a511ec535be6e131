package org.plenum.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document in which something is wrong, and what has to be said about it.
 *
 * @param issues a pointer, a space and a code each, in any order
 */
record Malformed(String name, String json, List<String> issues) {

    Malformed {
        issues = List.copyOf(issues);
    }

    static Malformed text(String name, String json, String... issues) {
        return new Malformed(name, json, List.of(issues));
    }

    static Malformed draft(String name, Draft draft, String... issues) {
        return new Malformed(name, draft.tree().toString(), List.of(issues));
    }

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
