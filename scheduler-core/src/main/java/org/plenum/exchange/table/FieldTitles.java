package org.plenum.exchange.table;

import java.util.Locale;
import java.util.Optional;
import org.plenum.exchange.table.Layout.Parts;

/** What people call the lists and fields of a conference document: their titles in the workbook, in one language. */
public final class FieldTitles {
    private final Titles titles;

    private FieldTitles(Titles titles) {
        this.titles = titles;
    }

    /** The titles in a language, or in English if they are not translated to it. */
    public static FieldTitles in(Locale locale) {
        return new FieldTitles(Titles.in(locale));
    }

    /** The title of a list, or of another field of the document itself. */
    public String of(String field) {
        return Layouts.find(field).map(titles::sheet).orElseGet(() -> of("", field));
    }

    /**
     * The title of a field of a list's members.
     *
     * @param list the name of the list; empty for the document itself
     */
    public String of(String list, String field) {
        return column(list, field)
                .map(titles::column)
                .or(() -> part(list, field))
                .orElseGet(() -> titles.text("field." + field));
    }

    private static Optional<Column> column(String list, String field) {
        return Layouts.find(list).stream()
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> column.path().equals(field))
                .findFirst();
    }

    /** The title of a list within the members of another; sheets with several such lists say which they mean. */
    private Optional<String> part(String list, String field) {
        return Layouts.ALL.stream()
                .filter(layout -> layout.rows() instanceof Parts parts
                        && parts.owners().equals(list)
                        && parts.lists().contains(field))
                .findFirst()
                .map(layout ->
                        layout.rows() instanceof Parts parts && parts.which().isPresent()
                                ? "%s (%s)".formatted(titles.sheet(layout), titles.text("choice." + field))
                                : titles.sheet(layout));
    }
}
