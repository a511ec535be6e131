package org.plenum.exchange.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a JSON object: its members in the order given, without those that have default values. */
public final class Members {
    private final ObjectNode object = JsonNodeFactory.instance.objectNode();

    public Members text(String name, Object value) {
        object.put(name, value.toString());
        return this;
    }

    public Members text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    /** Left out if it is the default. */
    public Members text(String name, Object value, Object fallback) {
        return value.equals(fallback) ? this : text(name, value);
    }

    public Members number(String name, long value) {
        // as Jackson reads numbers, so that a tree that was built equals a tree that was read
        if (value == (int) value) {
            object.put(name, (int) value);
        } else {
            object.put(name, value);
        }
        return this;
    }

    /** Left out if it is the default. */
    public Members number(String name, long value, long fallback) {
        return value == fallback ? this : number(name, value);
    }

    /** Left out if there is none, or if it is the default. */
    public Members number(String name, OptionalInt value, OptionalInt fallback) {
        return value.isEmpty() || value.equals(fallback) ? this : number(name, value.getAsInt());
    }

    /** To a number of decimal places; null if there is none. */
    public Members decimal(String name, OptionalDouble value, int places) {
        if (value.isPresent()) {
            object.put(name, BigDecimal.valueOf(value.getAsDouble()).setScale(places, RoundingMode.HALF_UP));
        } else {
            object.putNull(name);
        }
        return this;
    }

    public Members flag(String name, boolean value) {
        object.put(name, value);
        return this;
    }

    /** Left out if it is the default. */
    public Members flag(String name, boolean value, boolean fallback) {
        return value == fallback ? this : flag(name, value);
    }

    /** Left out if it is empty. */
    public Members texts(String name, Collection<String> values) {
        return values.isEmpty() ? this : list(name, values, JsonNodeFactory.instance::stringNode);
    }

    /** Left out if it is empty. */
    public <T> Members objects(String name, Collection<T> values, Function<T, Members> writing) {
        return values.isEmpty() ? this : allObjects(name, values, writing);
    }

    /** Present even if it is empty. */
    public <T> Members allObjects(String name, Collection<T> values, Function<T, Members> writing) {
        return list(name, values, value -> writing.apply(value).object());
    }

    /** Left out if it has no members. */
    public Members object(String name, Members value) {
        if (!value.object.isEmpty()) {
            object.set(name, value.object);
        }
        return this;
    }

    /** Everything in one line of JSON, for logs of results. */
    public String line() {
        return object.toString();
    }

    /** The finished object. */
    public ObjectNode object() {
        return object;
    }

    private <T> Members list(String name, Collection<T> values, Function<T, JsonNode> writing) {
        var array = object.putArray(name);
        values.forEach(value -> array.add(writing.apply(value)));
        return this;
    }
}
