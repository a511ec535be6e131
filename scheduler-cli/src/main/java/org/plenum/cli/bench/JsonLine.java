package org.plenum.cli.bench;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** A JSON object in one line, of numbers and plain names: no library of JSON is known outside {@code exchange}. */
final class JsonLine {
    private final StringJoiner members = new StringJoiner(",");

    /** @param value without quotes or backslashes */
    JsonLine text(String name, String value) {
        return raw("\"%s\":\"%s\"".formatted(name, value));
    }

    JsonLine number(String name, long value) {
        return raw("\"%s\":%d".formatted(name, value));
    }

    /** Seconds to the millisecond; null where there are none. */
    JsonLine seconds(String name, OptionalDouble value) {
        return raw(
                value.isPresent()
                        ? String.format(Locale.ROOT, "\"%s\":%.3f", name, value.getAsDouble())
                        : "\"%s\":null".formatted(name));
    }

    JsonLine raw(String member) {
        members.add(member);
        return this;
    }

    /** What is between the braces. */
    String members() {
        return members.toString();
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }
}
