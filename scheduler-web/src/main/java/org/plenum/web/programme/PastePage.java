package org.plenum.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.PastedRows;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a block that somebody pastes from a spreadsheet: what it would change, to be mended and then kept. */
@Controller
@RequestMapping("/conferences/{id}/programme/{tab}/paste")
final class PastePage {
    private final ProgrammeService programme;
    private final ProgrammeModel model;
    private final Entries entries;

    PastePage(ProgrammeService programme, ProgrammeModel model, Entries entries) {
        this.programme = programme;
        this.model = model;
        this.entries = entries;
    }

    @GetMapping
    ModelAndView begin(@PathVariable String id, @PathVariable String tab, @RequestParam String table, Locale locale) {
        return page(id, Tab.table(table), List.of(), Entries.unjudged(), _ -> true, locale);
    }

    @PostMapping(params = "!do")
    ModelAndView look(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(defaultValue = "") List<String> column,
            Locale locale) {
        var layout = Tab.table(table);
        var reading = model.read(id, locale);
        var titles = column.isEmpty()
                ? layout.all().stream()
                        .filter(each -> Asked.NOTHING.shows(layout, each))
                        .map(Column::title)
                        .toList()
                : column;
        var pasted = PastedRows.of(reading.programme(), layout, text, new PastedRows.Cells(titles, row), locale);
        var seen = reading.checked().conference().revision();
        var edited = programme.ask(id, seen, new Edits(layout, List.copyOf(pasted.rows()), false), locale);
        return page(id, layout, pasted.rows(), edited, shown(pasted.columns()), locale)
                .addObject("leftOut", pasted.unknown());
    }

    @PostMapping(params = "do")
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            Locale locale) {
        var form = RowForm.of(request.getParameterMap());
        var edited = programme.enter(id, form.seen(), form.edits(), locale, by);
        if (edited.document().isPresent()) {
            return new ModelAndView(
                    Redirects.toProgramme(id, Tab.of(form.table().title()).address(form, edited)));
        }
        var titles = form.rows().stream()
                .flatMap(put -> put.texts().keySet().stream())
                .distinct()
                .toList();
        var page = page(id, form.table(), form.rows(), edited, each -> titles.contains(each.title()), locale);
        page.setStatus(edited.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    /** The columns that are filled, and those that every row needs. */
    private static Predicate<Column> shown(List<Column> filled) {
        return column -> filled.contains(column) || column.required();
    }

    private ModelAndView page(
            String id, Layout table, List<Edits.Put> rows, Edited edited, Predicate<Column> shown, Locale locale) {
        return new ModelAndView(
                "programme-paste", entries.of(id, Tab.of(table.title()), table, rows, edited, shown, locale));
    }
}
