package org.plenum.web.begin;

/** A break of each day, as somebody typed it. */
public record BreakRow(String name, String start, String end) {

    /** Whether nothing was typed. */
    boolean isEmpty() {
        return name.isBlank() && start.isBlank() && end.isBlank();
    }
}
