package org.plenum.exchange.cosplib;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.exchange.issue.SheetIssue.DuplicateName;
import org.plenum.exchange.issue.SheetIssue.MissingName;
import org.plenum.exchange.issue.SheetIssue.Named;
import org.plenum.exchange.issue.SheetIssue.UnknownName;

/** The names of one kind of things, which may be any text, with an id for each that documents can hold. */
final class Names {
    private static final int LONGEST = 64;

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Names of things without a list of their own: the cells that mention them define them. */
    Names() {}

    /** The names in the first column of a sheet, below its header. */
    static Names listed(Sheet sheet, Named kind) {
        var names = new Names();
        sheet.column(1, 2).forEach((row, name) -> {
            if (names.ids.containsKey(name)) {
                sheet.complain(new DuplicateName(sheet.pointer(row, 1), kind, name));
            }
            names.id(name);
        });
        return names;
    }

    /** The id of a thing with this name; a new one for a new name. */
    String id(String name) {
        return ids.computeIfAbsent(name, this::newId);
    }

    private String newId(String name) {
        var words = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        var start = words.isEmpty() ? "x" : words.substring(0, Math.min(words.length(), LONGEST));
        var id = start;
        for (var number = 2; !taken.add(id); number++) {
            var end = "-" + number;
            id = start.substring(0, Math.min(start.length(), LONGEST - end.length())) + end;
        }
        return id;
    }

    List<String> ids(List<String> names) {
        return names.stream().map(this::id).toList();
    }

    List<String> list() {
        return List.copyOf(ids.keySet());
    }

    boolean has(String name) {
        return ids.containsKey(name);
    }

    /** The name in a cell, if it is known. */
    Optional<String> find(Sheet sheet, int row, int column, Named kind) {
        var name = sheet.text(row, column);
        name.filter(text -> !has(text))
                .ifPresent(text -> sheet.complain(
                        new UnknownName(sheet.pointer(row, column), kind, text, sheet.nearest(text, ids.keySet()))));
        return name.filter(this::has);
    }

    /** Reports each of these names that a table lacks. */
    void requireAll(Sheet sheet, Named kind, Set<String> found) {
        list().stream()
                .filter(name -> !found.contains(name))
                .forEach(name -> sheet.complain(new MissingName(sheet.pointer(), kind, name)));
    }
}
