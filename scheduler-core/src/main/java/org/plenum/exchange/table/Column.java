package org.plenum.exchange.table;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A column of a sheet, which is one field of the document.
 *
 * @param path of the field within its object, such as {@code pinned/start}; empty where the cell is the whole value
 * @param title the key of its title in the bundle
 * @param target of a reference: the list that has the id
 * @param choices of a choice: its possible values
 */
public record Column(String path, String title, Kind kind, boolean required, String target, List<String> choices) {

    /** The kinds of values in a cell. */
    public enum Kind {
        /** The id of the thing that the row is; made from its name if the cell is empty. */
        ID,
        TEXT,
        /** The id of something, or its name. */
        REFERENCE,
        /** Several of them. */
        REFERENCES,
        /** Several texts. */
        TEXTS,
        /** The tag of a language, or its name. */
        LANGUAGE,
        /** Several of them. */
        LANGUAGES,
        TIME_ZONE,
        WHOLE,
        FLAG,
        CHOICE,
        DATE,
        /** A time of a day, which may go on after midnight. */
        CLOCK,
        /** A date and a time. */
        MOMENT,
        DURATION;

        public boolean isList() {
            return this == REFERENCES || this == TEXTS || this == LANGUAGES;
        }

        /** Whether a spreadsheet must not take what people type for a number or a date. */
        public boolean isText() {
            return switch (this) {
                case ID, TEXT, REFERENCE, REFERENCES, TEXTS, LANGUAGE, LANGUAGES, TIME_ZONE, CHOICE -> true;
                case WHOLE, FLAG, DATE, CLOCK, MOMENT, DURATION -> false;
            };
        }
    }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column field(String path, String title, Kind kind) {
        return new Column(path, title, kind, false, "", List.of());
    }

    public static Column reference(String path, String title, String target) {
        return new Column(path, title, Kind.REFERENCE, false, target, List.of());
    }

    public static Column references(String path, String title, String target) {
        return new Column(path, title, Kind.REFERENCES, false, target, List.of());
    }

    /** The path of the column for the role that somebody has who is in a list. */
    public static String ofRole(String list, JsonNode member) {
        return RolePath.of(list, member);
    }

    public static Column choice(String path, String title, List<String> choices) {
        return new Column(path, title, Kind.CHOICE, false, "", choices);
    }

    /** Whether it shows a part of a list that has a sheet of its own: who has one role in a session. */
    public boolean isOfRole() {
        return RolePath.find(path).isPresent();
    }

    /** Whether it shows a field, or something in it, such as {@code talk} or {@code talk/position}. */
    public boolean isIn(String field) {
        return (RolePath.find(path).map(RolePath::list).orElse(path) + '/').startsWith(field + '/');
    }

    /** The same column, which each row needs. */
    public Column needed() {
        return new Column(path, title, kind, true, target, choices);
    }
}
