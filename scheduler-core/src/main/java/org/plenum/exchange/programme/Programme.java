package org.plenum.exchange.programme;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.ColumnHelp;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layouts;
import org.plenum.exchange.table.NameIndex;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A conference document as tables, with the texts by which people read and enter its values. */
public final class Programme {
    private final ObjectNode tree;
    private final Titles titles;
    private final NameIndex names;
    private final FieldTexts texts;

    private Programme(ObjectNode tree, Titles titles) {
        this.tree = tree;
        this.titles = titles;
        this.names = names(tree);
        this.texts = new FieldTexts(titles, names);
    }

    /** The document's tables in the language of the locale. */
    public static Programme of(ConferenceDocument document, Locale locale) {
        return new Programme(document.json(), Titles.in(locale));
    }

    /**
     * A row of a table.
     *
     * @param key finds the row in this document
     * @param texts of its fields, in the order of the columns; empty where the document says nothing
     */
    public record Row(String key, List<String> texts) {
        public Row {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A value that a field can have.
     *
     * @param value to enter
     * @param name to read
     */
    public record Option(String value, String name) {}

    /** The ids and names of all lists. */
    static NameIndex names(ObjectNode tree) {
        var names = new NameIndex();
        named().forEach(list -> tree.path(list)
                .forEach(member ->
                        member.path("id").stringValueOpt().ifPresent(id -> names.add(list, id, name(member)))));
        return names;
    }

    private static Stream<String> named() {
        return Layouts.ALL.stream().flatMap(layout -> layout.named().stream());
    }

    static Optional<String> name(JsonNode member) {
        return Stream.of("name", "title")
                .flatMap(field -> member.path(field).stringValueOpt().stream())
                .findFirst();
    }

    /** All tables, in the order in which people fill them. */
    public List<Layout> layouts() {
        return Layouts.ALL;
    }

    /**
     * The table with this title.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Layout table(String title) {
        return Layouts.ALL.stream()
                .filter(layout -> layout.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The name of a table. */
    public String title(Layout layout) {
        return titles.sheet(layout);
    }

    /** The name of a field. */
    public String title(Column column) {
        return titles.column(column);
    }

    /** What people are told of a field. */
    public String help(Column column) {
        return new ColumnHelp(titles).onPage(column);
    }

    /** The word for a value that is chosen, also for the list of a table that has only one. */
    public String choice(String value) {
        return titles.choice(value);
    }

    /** The rows of a table, in the document's order. */
    public List<Row> rows(Layout layout) {
        return Rows.of(layout, tree)
                .map(row -> new Row(row.key(), texts.of(layout, row)))
                .toList();
    }

    /** The row with this key; empty if there is none. */
    public Optional<Row> row(Layout layout, String key) {
        return rows(layout).stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The values from which a field's is chosen or, of time zones, may be; empty if it is typed freely. */
    public List<Option> options(Column column) {
        return switch (column.kind()) {
            case FLAG ->
                Stream.of(true, false)
                        .map(titles::yesOrNo)
                        .map(word -> new Option(word, word))
                        .toList();
            case CHOICE ->
                column.choices().stream()
                        .map(choice -> new Option(choice, choice(choice)))
                        .toList();
            case REFERENCE, REFERENCES ->
                tree.path(column.target())
                        .valueStream()
                        .map(member -> member.path("id").asString(""))
                        .map(id -> names.reference(column.target(), id))
                        .map(name -> new Option(name, name))
                        .toList();
            case TIME_ZONE ->
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                        .sorted()
                        .map(zone -> new Option(zone, zone))
                        .toList();
            case ID, TEXT, TEXTS, LANGUAGE, LANGUAGES, WHOLE, DATE, CLOCK, MOMENT, DURATION -> List.of();
        };
    }
}
