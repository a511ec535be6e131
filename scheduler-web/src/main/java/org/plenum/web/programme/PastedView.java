package org.plenum.web.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edited.Added;
import org.plenum.exchange.programme.PastedRows;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.programme.Programme.Option;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.FieldTitles;
import org.plenum.exchange.table.Layout;
import org.plenum.web.programme.ProgrammeView.Field;
import org.plenum.web.shell.LocalizedTexts;

/**
 * How the columns of a pasted block fill the fields of a table, for the template.
 *
 * @param text the block, to be read again
 * @param keys of the rows that it fills
 * @param rest required fields that no column fills
 * @param breaks the keys of rows that are left out unless somebody wants them
 * @param added what is new beside the rows
 */
public record PastedView(
        String text,
        List<String> keys,
        List<Source> sources,
        List<Rest> rest,
        List<String> breaks,
        List<Names> added,
        Programme programme) {
    public PastedView {
        keys = List.copyOf(keys);
        sources = List.copyOf(sources);
        rest = List.copyOf(rest);
        breaks = List.copyOf(breaks);
        added = List.copyOf(added);
    }

    /**
     * A column of the block.
     *
     * @param title that stands above it, or its letter
     * @param choice what somebody has chosen for it: the value of an option
     */
    public record Source(String title, String example, String choice, List<Option> options) {
        public Source {
            options = List.copyOf(options);
        }
    }

    /** A field that every row needs, with what it is where the row says nothing. */
    public record Rest(Column column, String title, String text, List<Option> options) {
        public Rest {
            options = List.copyOf(options);
        }
    }

    /** New things of one list. */
    public record Names(String list, List<String> names) {
        public Names {
            names = List.copyOf(names);
        }
    }

    static PastedView of(Programme programme, PasteForm form, PastedRows pasted, Edited edited, LocalizedTexts texts) {
        var layout = form.table();
        var titles = FieldTitles.in(texts.locale());
        var options = PastedRows.choices(layout).stream()
                .map(columns -> new PastedRows.Source("", "", columns))
                .map(source -> new Option(
                        source.choice(),
                        source.columns().stream().map(programme::title).collect(Collectors.joining(" + "))))
                .toList();
        return new PastedView(
                form.text(),
                form.wanted().keys(),
                pasted.sources().stream()
                        .map(source -> new Source(source.title(), source.example(), source.choice(), options))
                        .toList(),
                rest(programme, layout, form, pasted.columns()),
                pasted.breaks(),
                edited.added().stream()
                        .collect(Collectors.groupingBy(
                                Added::list, LinkedHashMap::new, Collectors.mapping(Added::name, Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(list -> new Names(titles.of(list.getKey()), list.getValue()))
                        .toList(),
                programme);
    }

    private static List<Rest> rest(Programme programme, Layout layout, PasteForm form, List<Column> filled) {
        return layout.all().stream()
                .filter(column -> column.required() && !filled.contains(column))
                .filter(column -> layout.name().filter(column::equals).isEmpty())
                .map(column -> new Rest(
                        column,
                        programme.title(column),
                        form.wanted().rest().getOrDefault(column.title(), ""),
                        programme.options(column)))
                .toList();
    }

    /** The titles of columns that fill nothing. */
    public List<String> leftOut() {
        return sources.stream()
                .filter(source -> source.choice.isEmpty())
                .map(Source::title)
                .toList();
    }

    /** The options of a field; empty if there is nothing to choose, or what was pasted is none of them. */
    public List<Option> options(Field field) {
        var options = field.control().equals("select") ? programme.options(field.column()) : List.<Option>of();
        var isOne = field.text().isEmpty()
                || options.stream().anyMatch(option -> option.value().equals(field.text()));
        return isOne ? options : List.of();
    }
}
