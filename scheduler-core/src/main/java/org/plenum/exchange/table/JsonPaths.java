package org.plenum.exchange.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of an object by their paths; what a path passes is made when it is needed. */
public final class JsonPaths {

    private JsonPaths() {}

    public static void set(ObjectNode object, String path, JsonNode value) {
        RolePath.find(path)
                .ifPresentOrElse(
                        role -> role.set(object, value),
                        () -> parent(object, path).set(last(path), value));
    }

    /** Removes the value at a path, and what then is an object without fields around it. */
    public static void remove(ObjectNode object, String path) {
        var role = RolePath.find(path);
        if (role.isPresent()) {
            role.get().set(object, object.arrayNode());
            return;
        }
        if (path.indexOf('/') < 0) {
            object.remove(path);
            return;
        }
        var first = path.substring(0, path.indexOf('/'));
        if (object.get(first) instanceof ObjectNode inner) {
            remove(inner, path.substring(first.length() + 1));
            if (inner.isEmpty()) {
                object.remove(first);
            }
        }
    }

    /** The list at a path; a new one if there is none. */
    public static ArrayNode array(ObjectNode object, String path) {
        var parent = parent(object, path);
        return parent.get(last(path)) instanceof ArrayNode array ? array : parent.putArray(last(path));
    }

    /** The object at a path; a new one if there is none. */
    public static ObjectNode object(ObjectNode object, String path) {
        return path.isEmpty() ? object : parent(object, path + "/");
    }

    /** Puts the fields of an object into the one at a path, also those of objects within it. */
    public static void merge(ObjectNode object, String path, ObjectNode fields) {
        var target = object(object, path);
        fields.forEachEntry((name, value) -> {
            if (value instanceof ObjectNode inner) {
                merge(target, name, inner);
            } else {
                target.set(name, value);
            }
        });
    }

    /** The value at a path; missing if there is none. */
    public static JsonNode get(JsonNode node, String path) {
        return RolePath.find(path)
                .<JsonNode>map(role -> role.get(node, JsonNodeFactory.instance.arrayNode()))
                .orElseGet(() -> path.isEmpty() ? node : node.at("/" + path));
    }

    private static ObjectNode parent(ObjectNode object, String path) {
        var parent = object;
        for (var from = 0; path.indexOf('/', from) >= 0; from = path.indexOf('/', from) + 1) {
            var name = path.substring(from, path.indexOf('/', from));
            parent = parent.get(name) instanceof ObjectNode found ? found : parent.putObject(name);
        }
        return parent;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
