package org.plenum.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rows of a sheet are in the document.
 *
 * @param title the key of the sheet's name in the bundle
 * @param columns the fields of a row's object
 */
public record Layout(String title, Rows rows, List<Column> columns) {

    /** Where the objects of the rows are. */
    public sealed interface Rows {}

    /** One object, by its path; the document itself if that is empty. */
    public record One(String path) implements Rows {}

    /** The members of a list, by its path. */
    public record Members(String list) implements Rows {}

    /**
     * The members of lists that belong to the members of another list.
     *
     * @param owners the other list
     * @param owner the column that names the owner
     * @param which the column that names the list, if there are several
     */
    public record Parts(String owners, Column owner, List<String> lists, Optional<Column> which) implements Rows {
        public Parts {
            lists = List.copyOf(lists);
        }
    }

    /** The fields of an object whose names are data: a column with the name, and the only other with the value. */
    public record Entries(String path, Column key) implements Rows {}

    public Layout {
        columns = List.copyOf(columns);
    }

    /** All columns in their order, also those that are no fields of the row's object. */
    public List<Column> all() {
        var all = new ArrayList<Column>();
        switch (rows) {
            case Parts(var _, var owner, var _, var which) -> {
                all.add(owner);
                which.ifPresent(all::add);
            }
            case Entries(var _, var key) -> all.add(key);
            case One _, Members _ -> {}
        }
        all.addAll(columns);
        return List.copyOf(all);
    }

    /** The same, without columns that show what has a sheet of its own: what is written twice could differ. */
    public Layout once() {
        return new Layout(
                title,
                rows,
                columns.stream().filter(column -> !column.isOfRole()).toList());
    }

    /** The list whose members have ids of their own; empty if the rows have none. */
    public Optional<String> named() {
        return rows instanceof Members(var list) && columns.stream().anyMatch(Layout::isId)
                ? Optional.of(list)
                : Optional.empty();
    }

    /** The column from which an id is made: a name or a title. */
    public Optional<Column> name() {
        return columns.stream()
                .filter(column -> column.path().equals("name") || column.path().equals("title"))
                .findFirst();
    }

    public static boolean isId(Column column) {
        return column.kind() == Column.Kind.ID;
    }

    /** The paths of lists and objects that it reads, for the place of a complaint about a whole list. */
    public Stream<String> paths() {
        return switch (rows) {
            case One(var path) -> Stream.of(path);
            case Members(var list) -> Stream.of(list);
            case Parts _ -> Stream.of();
            case Entries(var path, var _) -> Stream.of(path);
        };
    }
}
