package org.plenum.exchange.table;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.exchange.table.Column.Kind;

/** What people are told of columns, in the language of their titles. */
public record ColumnHelp(Titles titles) {
    /** Kinds whose fields on a page show by themselves how they are filled. */
    private static final Set<Kind> PLAIN = Set.of(Kind.TEXT, Kind.FLAG, Kind.CHOICE, Kind.DATE, Kind.MOMENT);

    /** What is said in a workbook: what the cells hold, and the field of the document. */
    public String inWorkbook(Layout layout, Column column) {
        var needed = Stream.of("hint.required").filter(_ -> column.required()).map(titles::text);
        var choices = Stream.of(String.join(", ", column.choices())).filter(text -> !text.isEmpty());
        var field = "[" + layout.title() + ": " + column.path() + "]";
        return Stream.of(needed, meaning(column), Stream.of(hint(column)), choices, Stream.of(field))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** What is said on a page: what the field means, and how it is typed, if it is; may be empty. */
    public String onPage(Column column) {
        var hint = Stream.of(hint(column)).filter(_ -> !PLAIN.contains(column.kind()));
        return Stream.concat(meaning(column), hint).collect(Collectors.joining("\n"));
    }

    private Stream<String> meaning(Column column) {
        return titles.find("note." + column.title()).stream();
    }

    private String hint(Column column) {
        var target = column.target().isEmpty() ? "" : titles.text("sheet." + column.target());
        return titles.text("hint." + column.kind()).replace("{0}", target);
    }
}
