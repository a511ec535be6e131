package org.plenum.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits.Put;
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

/** The page of one row with all its fields. */
@Controller
@RequestMapping("/conferences/{id}/programme/{tab}/row")
final class RowPage {
    private final ProgrammeService programme;
    private final Entries entries;
    private final WeekStrips strips;

    RowPage(ProgrammeService programme, Entries entries, WeekStrips strips) {
        this.programme = programme;
        this.entries = entries;
        this.strips = strips;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String table,
            @RequestParam(defaultValue = "+1") String key,
            Locale locale) {
        var layout = Tab.table(table);
        return page(id, layout, List.of(entries.stored(id, layout, key, locale)), Entries.unjudged(), locale);
    }

    /** @param session on whose page the form was, if it was on one */
    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String session,
            HttpServletRequest request,
            Locale locale) {
        var form = RowForm.of(request.getParameterMap());
        var edited = programme.enter(id, form.seen(), form.edits(), locale, by);
        if (edited.document().isEmpty()) {
            var page = page(id, form.table(), form.rows(), edited, locale);
            page.setStatus(edited.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
            return page;
        }
        if (!session.isEmpty()) {
            return new ModelAndView(Redirects.toSession(id, session, ""));
        }
        return new ModelAndView(
                Redirects.toProgramme(id, Tab.of(form.table().title()).address(form, edited)));
    }

    private ModelAndView page(String id, Layout table, List<Put> rows, Edited edited, Locale locale) {
        var tab = Tab.of(table.title());
        return new ModelAndView("programme-whole", entries.of(id, tab, table, rows, edited, _ -> true, locale))
                .addObject(
                        "strip",
                        strips.find(id, table, rows.getFirst().key(), locale).orElse(null));
    }
}
