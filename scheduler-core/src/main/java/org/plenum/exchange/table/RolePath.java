package org.plenum.exchange.table;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ids of those in a list of people who have one role, as a field of its own: {@code people[SPEAKER]}. So names are
 * entered beside a session's other fields, although each is an object of a list.
 *
 * @param list the field with the people
 */
record RolePath(String list, String role) {
    private static final Pattern WRITTEN = Pattern.compile("(\\w+)\\[(\\w+)]");
    private static final String USUAL = "SPEAKER"; // the role of those of whom the document says none

    /** Empty if the path is that of an ordinary field. */
    static Optional<RolePath> find(String path) {
        var found = WRITTEN.matcher(path);
        return found.matches() ? Optional.of(new RolePath(found.group(1), found.group(2))) : Optional.empty();
    }

    /** The path of the role that somebody has who is in the list. */
    static String of(String list, JsonNode member) {
        return "%s[%s]".formatted(list, member.path("role").asString(USUAL));
    }

    private boolean holds(JsonNode member) {
        return member.path("role").asString(USUAL).equals(role);
    }

    ArrayNode get(JsonNode object, ArrayNode ids) {
        object.path(list).valueStream().filter(this::holds).forEach(member -> ids.add(member.path("id")));
        return ids;
    }

    /** Gives the role to these people alone; what else is said of them, and of those with other roles, stays. */
    void set(ObjectNode object, JsonNode ids) {
        var before = JsonPaths.array(object, list).deepCopy();
        var after = object.putArray(list);
        before.valueStream().filter(member -> !holds(member)).forEach(after::add);
        ids.forEach(id -> after.add(before.valueStream()
                .filter(member -> holds(member) && member.path("id").equals(id))
                .findFirst()
                .orElseGet(() -> before.objectNode().set("id", id).put("role", role))));
        if (after.isEmpty()) {
            object.remove(list);
        }
    }
}
