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
 * The fields of one JSON object: a reader reads each by its name, and fields that were not read are unknown.
 *
 * <p>A field that is {@code null} is absent. A field in error reads as an absent one, so that reading can go on and
 * find other errors; the resulting object is then discarded.
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

    /** The pointer of a field, which may be absent. */
    public String pointer(String name) {
        return Value.child(pointer, name);
    }

    public void complain(Issue issue) {
        issues.add(issue);
    }

    /** The field, read by this function; nothing if it is absent or in error. */
    public <T> Optional<T> find(String name, Function<Value, Optional<T>> reading) {
        known.add(name);
        return object.hasNonNull(name)
                ? reading.apply(Value.of(object.get(name), pointer(name), issues))
                : Optional.empty();
    }

    /** The field, read by this function; nothing if it is in error; an absent field is an error. */
    public <T> Optional<T> require(String name, Function<Value, Optional<T>> reading) {
        if (!object.hasNonNull(name)) {
            missing.add(name);
        }
        return find(name, reading);
    }

    /** The elements of a list that are not in error, in their order; none if the list is absent. */
    public <T> List<T> list(String name, Function<Value, Optional<T>> reading) {
        return each(find(name, Value::items), reading);
    }

    /** As {@link #list}, but an absent list is an error. */
    public <T> List<T> requireList(String name, Function<Value, Optional<T>> reading) {
        return each(require(name, Value::items), reading);
    }

    private static <T> List<T> each(Optional<List<Value>> items, Function<Value, Optional<T>> reading) {
        return items.orElse(List.of()).stream()
                .map(reading)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reports missing and unknown fields; a misspelt field is reported only as unknown. */
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
