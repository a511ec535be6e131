package org.plenum.exchange.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.exchange.issue.FormIssue.MissingField;
import org.plenum.exchange.issue.FormIssue.UnknownValue;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.ReferenceIssue.DuplicateId;
import org.plenum.exchange.issue.ReferenceIssue.UnknownReference;
import org.plenum.exchange.issue.WorkbookIssue.EmptyCell;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Members;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.Layouts;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the fields that issues of a document are about. */
final class Spots {
    private static final String ROLES = "people";

    private final ObjectNode tree;
    private final Function<JsonNode, Optional<String>> formKey;
    private final Titles titles;

    /** @param formKey the key that the form has for an object of a row, if that is another than its own */
    Spots(ObjectNode tree, Function<JsonNode, Optional<String>> formKey, Titles titles) {
        this.tree = tree;
        this.formKey = formKey;
        this.titles = titles;
    }

    /**
     * A row to which a pointer leads, and how many of its parts lead there.
     *
     * @param entered whether it is a row of the form, which people look at
     */
    private record Match(Layout layout, String row, int depth, boolean entered) {}

    /** A row and, where the pointer leads to one of its fields, its column. */
    private record Field(Match match, Optional<Column> column) {
        Spot spot() {
            return new Spot(
                    match.layout.title(), match.row, column.map(Column::title).orElse(""));
        }
    }

    List<Complaint> of(List<Issue> issues) {
        return issues.stream().map(this::of).toList();
    }

    private Complaint of(Issue issue) {
        var field = field(issue.pointer());
        return new Complaint(told(issue, field.column), field.spot());
    }

    /** The field to which a JSON Pointer leads. */
    Spot at(String pointer) {
        return field(pointer).spot();
    }

    private Field field(String pointer) {
        var parts = parts(pointer);
        var match = Layouts.ALL.stream()
                .flatMap(layout -> match(layout, parts).stream())
                .max(Comparator.comparing(Match::entered).thenComparingInt(Match::depth))
                .orElseThrow();
        var path = path(parts, match.depth);
        return new Field(match, match.row.isEmpty() ? Optional.empty() : column(match.layout, path));
    }

    /** The issue as people who see fields are told of it. */
    private Issue told(Issue issue, Optional<Column> column) {
        return switch (issue) {
            case MissingField _ when column.isPresent() -> new EmptyCell(issue.pointer(), titles.column(column.get()));
            case DuplicateId(var pointer, var kind, var id, var first) ->
                new DuplicateId(pointer, kind, id, name(first));
            case UnknownReference(var pointer, var kind, var id, var near)
            when column.isPresent() ->
                new UnknownReference(pointer, kind, id, near.or(() -> nearest(id, names(column.get()))));
            case UnknownValue(var pointer, var value, var known, var _)
            when isChosen(column) -> {
                var words = known.stream().map(titles::choice).toList();
                yield new UnknownValue(pointer, value, words, nearest(value, words));
            }
            default -> issue;
        };
    }

    private static boolean isChosen(Optional<Column> column) {
        return column.filter(each -> each.kind() == Column.Kind.CHOICE).isPresent();
    }

    private List<String> names(Column column) {
        return tree.path(column.target())
                .valueStream()
                .flatMap(member -> Programme.name(member).stream())
                .toList();
    }

    private static Optional<String> nearest(String text, List<String> known) {
        return new Issues().nearest(text, known);
    }

    private String name(String pointer) {
        var object = tree.at(pointer.replaceFirst("/(id|date)$", ""));
        return Programme.name(object).orElse(pointer);
    }

    /** The path of a field within its row; of what is said of somebody in a session, that of the role. */
    private String path(List<String> pointer, int depth) {
        var rest = pointer.subList(depth, pointer.size());
        var member = rest.size() > 1 ? tree.at(pointer(pointer.subList(0, depth + 2))) : tree.missingNode();
        return rest.size() > 1 && rest.getFirst().equals(ROLES) ? Column.ofRole(ROLES, member) : String.join("/", rest);
    }

    private static String pointer(List<String> parts) {
        return parts.stream().collect(Collectors.joining("/", "/", ""));
    }

    private static List<String> parts(String pointer) {
        return Arrays.stream(pointer.split("/"))
                .skip(1)
                .map(part -> part.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private Optional<Match> match(Layout layout, List<String> pointer) {
        return switch (layout.rows()) {
            case One(var path) -> {
                var steps = parts("/" + path).stream()
                        .filter(step -> !step.isEmpty())
                        .toList();
                yield startsWith(pointer, steps)
                        ? Optional.of(new Match(layout, Rows.ONLY, steps.size(), false))
                        : Optional.empty();
            }
            case Members(var list) -> {
                var steps = parts("/" + list);
                yield startsWith(pointer, steps) ? Optional.of(member(layout, pointer, steps)) : Optional.empty();
            }
            case Parts(var owners, var _, var lists, var _) -> {
                var found = pointer.size() > 3 && pointer.getFirst().equals(owners) && lists.contains(pointer.get(2));
                yield found ? row(layout, pointer.subList(0, 4)) : Optional.empty();
            }
            case Entries(var path, var _) ->
                pointer.size() > 1 && pointer.getFirst().equals(path)
                        ? Optional.of(new Match(layout, pointer.get(1), 2, false))
                        : Optional.empty();
        };
    }

    private Match member(Layout layout, List<String> pointer, List<String> steps) {
        return Optional.of(steps.size() + 1)
                .filter(depth -> depth <= pointer.size())
                .flatMap(depth -> row(layout, pointer.subList(0, depth)))
                .orElseGet(() -> new Match(layout, "", steps.size(), false));
    }

    /** The row whose object is there. */
    private Optional<Match> row(Layout layout, List<String> pointer) {
        var node = tree.at(pointer(pointer));
        var entered = formKey.apply(node);
        return entered.or(() -> Rows.of(layout, tree)
                        .filter(row -> row.isOf(node))
                        .map(Rows.Found::key)
                        .findFirst())
                .map(key -> new Match(layout, key, pointer.size(), entered.isPresent()));
    }

    private static boolean startsWith(List<String> pointer, List<String> steps) {
        return pointer.size() >= steps.size()
                && pointer.subList(0, steps.size()).equals(steps);
    }

    /** The column of a field or of the part of one; else of a part of the field. */
    private static Optional<Column> column(Layout layout, String field) {
        var path = field + "/";
        return layout.columns().stream()
                .filter(column ->
                        path.startsWith(column.path() + "/") || column.path().isEmpty())
                .max(Comparator.comparingInt(column -> column.path().length()))
                .or(() -> layout.columns().stream()
                        .filter(column -> !field.isEmpty() && column.path().startsWith(path))
                        .findFirst());
    }
}
