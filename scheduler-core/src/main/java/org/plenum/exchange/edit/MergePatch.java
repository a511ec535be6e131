package org.plenum.exchange.edit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Merge Patch (RFC 7396): fields that it has replace those of the document, objects are patched field by field,
 * lists are replaced as a whole, and null removes.
 */
public final class MergePatch {

    private MergePatch() {}

    /** The document after the patch; both stay as they are. */
    public static ObjectNode apply(ObjectNode patch, ObjectNode document) {
        var patched = document.deepCopy();
        patch.forEachEntry((name, value) -> {
            if (value.isNull()) {
                patched.remove(name);
            } else {
                patched.set(name, patched(value, patched.path(name)));
            }
        });
        return patched;
    }

    private static JsonNode patched(JsonNode patch, JsonNode before) {
        return patch instanceof ObjectNode fields
                ? apply(fields, before instanceof ObjectNode object ? object : fields.objectNode())
                : patch.deepCopy();
    }
}
