package org.plenum.exchange.json;

import java.util.IdentityHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The parts of a tree that come from another document: issues of them point to that document.
 *
 * <p>A part is recognised by node identity, not by equality; so it is an object, or a text that is not empty.
 */
public final class Origins {
    private final IdentityHashMap<JsonNode, String> pointers = new IdentityHashMap<>();

    /** Registers the value as a part of another tree, and returns its node. */
    public JsonNode part(Value said) {
        pointers.put(said.node(), said.pointer());
        return said.node();
    }

    /** The pointer of the node in its original document. */
    String pointer(JsonNode node, String place) {
        return pointers.getOrDefault(node, place);
    }
}
