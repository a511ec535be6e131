package org.plenum.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

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

    /** The sample, edited in each of the ways that a test resource lists. */
    static List<Malformed> of(String sample, String resource) {
        return Draft.MAPPER.readTree(Samples.bytes(resource)).values().stream()
                .map(edits -> of(Draft.of(sample), edits))
                .toList();
    }

    private static Malformed of(Draft draft, JsonNode edits) {
        edits.path("set").forEachEntry(draft::set);
        edits.path("remove").forEach(pointer -> draft.remove(pointer.stringValue()));
        return new Malformed(
                edits.get("name").stringValue(),
                draft.tree().toString(),
                edits.get("issues").values().stream().map(JsonNode::stringValue).toList());
    }

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
