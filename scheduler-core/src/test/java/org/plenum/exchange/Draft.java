package org.plenum.exchange;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sample document that a test edits by JSON Pointers. */
public final class Draft {
    /** Keeps numbers as they are. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode root;

    private Draft(JsonNode root) {
        this.root = root;
    }

    public static Draft of(String name) {
        return of(MAPPER.readTree(Samples.bytes(name)));
    }

    public static Draft of(JsonNode root) {
        return new Draft(root.deepCopy());
    }

    /** Puts a value, given as JSON with single quotes for double ones, where the pointer says. */
    public Draft set(String pointer, String json) {
        return set(JsonPointer.compile(pointer), MAPPER.readTree(json.replace('\'', '"')));
    }

    Draft set(String pointer, JsonNode value) {
        return set(JsonPointer.compile(pointer), value);
    }

    Draft set(JsonPointer pointer, JsonNode value) {
        var name = last(pointer);
        switch (parent(pointer)) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array
            when pointer.last().getMatchingIndex() < array.size() ->
                array.set(pointer.last().getMatchingIndex(), value);
            case ArrayNode array -> array.add(value);
            default -> throw new IllegalArgumentException("Nothing can be set at (%s).".formatted(pointer));
        }
        return this;
    }

    public Draft remove(String pointer) {
        return remove(JsonPointer.compile(pointer));
    }

    Draft remove(JsonPointer pointer) {
        switch (parent(pointer)) {
            case ObjectNode object -> object.remove(last(pointer));
            case ArrayNode array -> array.remove(pointer.last().getMatchingIndex());
            default -> throw new IllegalArgumentException("Nothing can be removed at (%s).".formatted(pointer));
        }
        return this;
    }

    public JsonNode tree() {
        return root;
    }

    public byte[] bytes() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode parent(JsonPointer pointer) {
        return root.at(pointer.head());
    }

    private static String last(JsonPointer pointer) {
        return pointer.last().getMatchingProperty();
    }
}
