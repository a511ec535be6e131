package org.plenum.web.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.api.problem.Refusal;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.web.programme.ProgrammeModel.Reading;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of several rows at once: one of their fields is changed, they are copied or deleted, or two rooms exchanged. */
@Controller
@RequestMapping("/conferences/{id}/programme/{tab}/rows")
final class RowsPage {
    private final ProgrammeService programme;
    private final ProgrammeModel model;
    private final Entries entries;

    RowsPage(ProgrammeService programme, ProgrammeModel model, Entries entries) {
        this.programme = programme;
        this.model = model;
        this.entries = entries;
    }

    /** One field is chosen, and its value entered for all rows. */
    @GetMapping(params = "do=change")
    ModelAndView choose(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(defaultValue = "") String column,
            Locale locale) {
        return page(id, Tab.table(table), row, column, Entries.unjudged(), locale)
                .addObject("what", "change");
    }

    @PostMapping(params = "do=change")
    ModelAndView change(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam int seen,
            @RequestParam List<String> row,
            @RequestParam String column,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String by,
            Locale locale) {
        var layout = Tab.table(table);
        var text = fields.getOrDefault("0." + column, "");
        var puts = row.stream().map(key -> new Put(key, Map.of(column, text))).toList();
        var edited = programme.enter(id, seen, new Edits(layout, List.copyOf(puts), false), locale, by);
        if (edited.document().isPresent()) {
            return back(id, layout);
        }
        return refused(page(id, layout, row, column, edited, locale).addObject("what", "change"), edited);
    }

    /** Copies are shown as rows that were pasted, so that their names can be mended before they are kept. */
    @GetMapping(params = "do=duplicate")
    ModelAndView duplicate(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam(defaultValue = "") List<String> row,
            Locale locale) {
        var layout = Tab.table(table);
        var reading = model.read(id, locale);
        var copies = new ArrayList<Put>();
        row.forEach(key -> reading.programme()
                .row(layout, key)
                .ifPresent(stored -> copies.add(copy(reading, layout, stored.texts(), copies.size() + 1))));
        return new ModelAndView(
                "programme-paste",
                entries.of(id, Tab.of(table), layout, copies, Entries.unjudged(), filled(copies), locale));
    }

    private static Put copy(Reading reading, Layout layout, List<String> stored, int number) {
        var texts = new HashMap<String, String>();
        for (var at = 0; at < stored.size(); at++) {
            var column = layout.all().get(at);
            if (!Layout.isId(column) && !stored.get(at).isEmpty()) {
                var isName = layout.name().equals(Optional.of(column));
                texts.put(
                        column.title(),
                        isName ? reading.texts().say("programme.copy", stored.get(at)) : stored.get(at));
            }
        }
        return new Put(Edits.NEW + number, texts);
    }

    private static Predicate<Column> filled(List<Put> rows) {
        return column -> rows.stream().anyMatch(put -> put.texts().containsKey(column.title()));
    }

    /** What refers to the rows is shown before they are deleted. */
    @GetMapping(params = "do=remove")
    ModelAndView ask(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam(defaultValue = "") List<String> row,
            Locale locale) {
        return removal(id, Tab.table(table), row, Entries.unjudged(), locale);
    }

    @PostMapping(params = "do=remove")
    ModelAndView remove(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam int seen,
            @RequestParam List<String> row,
            @RequestParam(defaultValue = "") String by,
            Locale locale) {
        var layout = Tab.table(table);
        var edited = programme.remove(id, seen, layout, row, locale, by);
        return edited.document().isPresent()
                ? back(id, layout)
                : refused(removal(id, layout, row, edited, locale), edited);
    }

    /** What is for one of two rooms is going to be for the other: that is said before it is done. */
    @GetMapping(params = "do=exchange")
    ModelAndView look(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam(defaultValue = "") List<String> row,
            Locale locale) {
        return page(id, Tab.table(table), row, "", Entries.unjudged(), locale).addObject("what", "exchange");
    }

    @PostMapping(params = "do=exchange")
    ModelAndView exchange(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam List<String> row,
            @RequestParam(defaultValue = "") String by) {
        if (row.size() != 2) {
            throw Refusal.senseless(
                    "Two rooms can be exchanged, not %d.\nGo back and select two.".formatted(row.size()));
        }
        programme.exchangeRooms(id, row.getFirst(), row.getLast(), by);
        return back(id, Tab.table(table));
    }

    private ModelAndView removal(String id, Layout layout, List<String> keys, Edited edited, Locale locale) {
        return page(id, layout, keys, "", edited, locale)
                .addObject("what", "remove")
                .addObject("references", programme.references(id, layout, keys));
    }

    private static ModelAndView back(String id, Layout layout) {
        return new ModelAndView(Redirects.toProgramme(id, Tab.of(layout.title()).id() + "#table-" + layout.title()));
    }

    private static ModelAndView refused(ModelAndView page, Edited edited) {
        page.setStatus(edited.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            String id, Layout layout, List<String> keys, String column, Edited edited, Locale locale) {
        var rows = keys.stream().map(key -> new Put(key, Map.of())).toList();
        return new ModelAndView(
                        "programme-rows",
                        entries.of(
                                id,
                                Tab.of(layout.title()),
                                layout,
                                rows,
                                edited,
                                each -> each.title().equals(column),
                                locale))
                .addObject("column", column);
    }
}
