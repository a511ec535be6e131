package org.plenum.exchange.json;

import java.util.IdentityHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The parts of a tree that were said in another document: complaints about them point to where they were said.
 *
 * <p>A part is known by being the same node, not an equal one; so it is an object, or a text that is not empty.
 */
public final class Origins {
    private final IdentityHashMap<JsonNode, String> pointers = new IdentityHashMap<>();

    /** The value as a part of another tree. */
    public JsonNode part(Value said) {
        pointers.put(said.node(), said.pointer());
        return said.node();
    }

    /** Where the node was said. */
    String pointer(JsonNode node, String place) {
        return pointers.getOrDefault(node, place);
    }
}
