package org.plenum.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenum.exchange.issue.FormIssue.MissingField;
import org.plenum.exchange.issue.FormIssue.UnknownField;
import org.plenum.exchange.issue.Issue;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one JSON object: each is read by its name, and what was not asked for is unknown.
 *
 * <p>A field that is {@code null} is absent. A field in error reads as an absent one, so that reading can go on and
 * find what else is wrong; what it then makes is thrown away.
 */
public final class Fields {
    static final String NOTES = "notes";

    private final ObjectNode object;
    private final String pointer;
    private final Issues issues;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Fields(ObjectNode object, String pointer, Issues issues) {
        this.object = object;
        this.pointer = pointer;
        this.issues = issues;
    }

    /** The pointer of a field, whether it is there or not. */
    public String pointer(String name) {
        return Value.child(pointer, name);
    }

    public void complain(Issue issue) {
        issues.add(issue);
    }

    /** The field, read that way; nothing where it is absent or in error. */
    public <T> Optional<T> find(String name, Function<Value, Optional<T>> reading) {
        known.add(name);
        return object.hasNonNull(name)
                ? reading.apply(Value.of(object.get(name), pointer(name), issues))
                : Optional.empty();
    }

    /** The field, read that way; nothing where it is in error, and to be absent is one. */
    public <T> Optional<T> require(String name, Function<Value, Optional<T>> reading) {
        if (!object.hasNonNull(name)) {
            missing.add(name);
        }
        return find(name, reading);
    }

    /** The elements of a list that are not in error, in their order; none where it is absent. */
    public <T> List<T> list(String name, Function<Value, Optional<T>> reading) {
        return each(find(name, Value::items), reading);
    }

    /** As {@link #list}, where to be absent is an error. */
    public <T> List<T> requireList(String name, Function<Value, Optional<T>> reading) {
        return each(require(name, Value::items), reading);
    }

    private static <T> List<T> each(Optional<List<Value>> items, Function<Value, Optional<T>> reading) {
        return items.orElse(List.of()).stream()
                .map(reading)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Complains about what is missing and what is unknown; a misspelt field is only the latter. */
    void done() {
        find(NOTES, Value::text);
        var unknown = new ArrayList<UnknownField>();
        for (var name : object.propertyNames()) {
            if (!known.contains(name)) {
                var nearest = issues.nearest(name, known);
                nearest.ifPresent(missing::remove);
                unknown.add(new UnknownField(pointer(name), Value.excerpt(name), nearest));
            }
        }
        missing.forEach(name -> issues.add(new MissingField(pointer(name), name)));
        unknown.forEach(issues::add);
    }
}
