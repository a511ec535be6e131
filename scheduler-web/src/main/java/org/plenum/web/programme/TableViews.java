package org.plenum.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenum.exchange.programme.Edited.Clash;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.One;
import org.plenum.web.programme.ProgrammeView.Field;
import org.plenum.web.programme.ProgrammeView.Heading;
import org.plenum.web.programme.ProgrammeView.Line;
import org.plenum.web.programme.ProgrammeView.TableView;
import org.plenum.web.programme.Remarks.Remark;
import org.plenum.web.shell.LocalizedTexts;

/** Makes the views of tables: rows as people want to see them, with what was entered and what is wrong with it. */
final class TableViews {
    private static final int FEW = 2;

    private final Programme programme;
    private final Asked asked;
    private final LocalizedTexts texts;
    private final ShownTexts shownTexts;
    private final Map<Spot, List<Remark>> remarks;
    private final Map<Spot, String> clashes;
    private final Map<String, Put> entered;

    /** @param entered rows of one table that are forms, with what was typed into them */
    TableViews(
            Programme programme,
            Asked asked,
            LocalizedTexts texts,
            List<Remark> remarks,
            List<Clash> clashes,
            List<Put> entered) {
        this.programme = programme;
        this.asked = asked;
        this.texts = texts;
        this.shownTexts = new ShownTexts(programme, texts);
        this.remarks = remarks.stream()
                .flatMap(remark -> remark.at().stream().map(spot -> Map.entry(spot, remark)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.clashes = clashes.stream().collect(Collectors.toMap(Clash::at, Clash::theirs, (one, _) -> one));
        this.entered = entered.stream().collect(Collectors.toMap(Put::key, Function.identity()));
    }

    /**
     * What is to be said at a place: in full where the row is entered, else, at one of many fields, no more than that
     * there are others, since the list of all has the sentence.
     */
    private List<String> say(Spot spot, boolean open) {
        return remarks.getOrDefault(spot, List.of()).stream()
                .map(remark -> open || remark.at().size() <= FEW
                        ? texts.say(remark.sentence())
                        : texts.say("programme.together", remark.at().size() - 1))
                .toList();
    }

    TableView table(Layout layout, boolean main) {
        var rows = programme.rows(layout);
        var shown = rows.stream()
                .filter(row -> asked.opens(layout, row.key()) || (!asked.part().onlyOpen() && (!main || contains(row))))
                .sorted(RowOrder.of(layout, asked, texts.locale()))
                .map(row -> line(layout, row))
                .toList();
        var fresh = Optional.of(layout)
                .filter(_ -> !(layout.rows() instanceof One) || rows.isEmpty())
                .map(this::fresh);
        return new TableView(
                layout.title(), programme.title(layout), headings(layout), shown, rows.size(), fresh, Set.of());
    }

    private boolean contains(Programme.Row row) {
        var wanted = asked.filter().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || row.texts().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private List<Heading> headings(Layout layout) {
        return layout.all().stream()
                .map(column -> new Heading(
                        column,
                        programme.title(column),
                        programme.help(column),
                        asked.shows(layout, column),
                        asked.sorting(layout, column)))
                .toList();
    }

    Line line(Layout layout, Programme.Row row) {
        return line(
                layout, row.key(), row.texts(), asked.opens(layout, row.key()), column -> asked.shows(layout, column));
    }

    /** A row with all its fields, as a form. */
    Line whole(Layout layout, Programme.Row row) {
        return line(layout, row.key(), row.texts(), true, _ -> true);
    }

    /** The form of a new row, empty or as it was typed. */
    Line fresh(Layout layout) {
        return line(layout, Edits.NEW + 1, blank(layout), true, column -> asked.shows(layout, column));
    }

    private static List<String> blank(Layout layout) {
        return layout.all().stream().map(_ -> "").toList();
    }

    /** The row that somebody has entered, beside what is stored. */
    Line entered(Layout layout, Put put, Predicate<Column> shown) {
        var stored = programme.row(layout, put.key()).map(Programme.Row::texts).orElseGet(() -> blank(layout));
        return line(layout, put.key(), stored, true, shown);
    }

    private Line line(Layout layout, String key, List<String> stored, boolean open, Predicate<Column> shown) {
        var typed = open ? Optional.ofNullable(entered.get(key)) : Optional.<Put>empty();
        var fields = new ArrayList<Field>();
        for (var at = 0; at < stored.size(); at++) {
            var column = layout.all().get(at);
            if (shown.test(column)) {
                var text = typed.map(Put::texts)
                        .map(texts -> texts.get(column.title()))
                        .orElse(stored.get(at));
                var spot = new Spot(layout.title(), key, column.title());
                fields.add(new Field(
                        column,
                        programme.title(column),
                        text,
                        stored.get(at),
                        shownTexts.of(column, text),
                        say(spot, open),
                        Optional.ofNullable(clashes.get(spot))));
            }
        }
        var id = "row-" + layout.title() + '-' + key;
        return new Line(key, id, name(layout, stored), open, fields, whole(new Spot(layout.title(), key, ""), open));
    }

    private List<String> whole(Spot row, boolean open) {
        var sentences = new ArrayList<>(say(row, open));
        Optional.ofNullable(clashes.get(row)).ifPresent(_ -> sentences.add(texts.say("programme.clash.row")));
        return sentences;
    }

    /** What people call a row: its name or title, else its first texts. */
    static String name(Layout layout, List<String> texts) {
        return layout.name()
                .map(layout.all()::indexOf)
                .map(texts::get)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> IntStream.range(0, texts.size())
                        .mapToObj(texts::get)
                        .filter(text -> !text.isEmpty())
                        .limit(2)
                        .collect(Collectors.joining(", ")));
    }
}
