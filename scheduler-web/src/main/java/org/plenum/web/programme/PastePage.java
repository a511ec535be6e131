package org.plenum.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.api.exchange.ImportService;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.exchange.issue.ReferenceIssue.UnknownReference;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.RowEdit;
import org.plenum.exchange.programme.PastedRows;
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

/** The page of a block that somebody pastes from a spreadsheet: what it would change, to be mended and then kept. */
@Controller
@RequestMapping("/conferences/{id}/programme/{tab}/paste")
final class PastePage {
    private final ProgrammeService programme;
    private final ProgrammeModel model;
    private final Entries entries;
    private final ImportService imports;

    PastePage(ProgrammeService programme, ProgrammeModel model, Entries entries, ImportService imports) {
        this.imports = imports;
        this.programme = programme;
        this.model = model;
        this.entries = entries;
    }

    /**
     * The page, empty or with the rows of a file.
     *
     * @param upload the id under which the file is kept
     * @param sheet its name
     */
    @GetMapping
    ModelAndView begin(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam Optional<String> upload,
            @RequestParam(defaultValue = "") String sheet,
            Locale locale) {
        var rows = upload.stream()
                .flatMap(file -> imports.rows(file).stream())
                .filter(block -> block.sheet().equals(sheet))
                .findFirst();
        return rows.map(block -> look(id, PasteForm.of(Tab.table(table), block.text()), locale))
                .orElseGet(() -> page(id, Tab.table(table), List.of(), Entries.unjudged(), _ -> true, locale)
                        .addObject("gone", upload.isPresent()));
    }

    @PostMapping(params = "!do")
    ModelAndView look(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            HttpServletRequest request,
            Locale locale) {
        return look(id, PasteForm.of(Tab.table(table), request.getParameterMap()), locale);
    }

    private ModelAndView look(String id, PasteForm form, Locale locale) {
        var reading = model.read(id, locale);
        var pasted = PastedRows.of(reading.programme(), form.table(), form.text(), form.wanted(), locale);
        var taken = pasted.rows().stream()
                .filter(row -> !pasted.breaks().contains(row.key()))
                .map(RowEdit.class::cast)
                .toList();
        var seen = reading.checked().conference().revision();
        var strict = programme.ask(id, seen, new Edits(form.table(), taken, false), locale);
        var edited = isNew(strict) ? programme.ask(id, seen, new Edits(form.table(), taken, true), locale) : strict;
        return page(id, form.table(), pasted.rows(), edited, shown(pasted.columns()), locale)
                .addObject("pasted", view(reading, form, edited, locale));
    }

    /** Whether names are unknown and none of them looks like a slip: then they are of new people, rooms and the like. */
    private static boolean isNew(Edited edited) {
        var unknown = edited.complaints().stream()
                .map(Complaint::issue)
                .filter(UnknownReference.class::isInstance)
                .map(UnknownReference.class::cast)
                .toList();
        return !unknown.isEmpty()
                && unknown.stream().allMatch(issue -> issue.nearest().isEmpty());
    }

    private static PastedView view(Reading reading, PasteForm form, Edited edited, Locale locale) {
        var pasted = PastedRows.of(reading.programme(), form.table(), form.text(), form.wanted(), locale);
        return PastedView.of(reading.programme(), form, pasted, edited, reading.texts());
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
        var paste = PasteForm.of(form.table(), request.getParameterMap());
        if (!paste.text().isEmpty()) {
            page.addObject("pasted", view(model.read(id, locale), paste, edited, locale));
        }
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
