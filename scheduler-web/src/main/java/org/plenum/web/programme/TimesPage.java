package org.plenum.web.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.plenum.api.draft.HistoryService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.api.request.IfMatch;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Edits.Remove;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

/** The times on the page of one row: each is entered, changed or deleted alone. */
@Controller
@RequestMapping("/conferences/{id}/programme/{tab}/times")
final class TimesPage {
    private final ProgrammeService programme;
    private final HistoryService history;
    private final Entries entries;
    private final WeekStrips strips;

    TimesPage(ProgrammeService programme, HistoryService history, Entries entries, WeekStrips strips) {
        this.programme = programme;
        this.history = history;
        this.entries = entries;
        this.strips = strips;
    }

    @PostMapping(params = "do=save")
    ModelAndView save(
            @PathVariable String id,
            @RequestParam String owner,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            Locale locale) {
        var form = RowForm.of(request.getParameterMap());
        var edited = programme.enter(id, form.seen(), form.edits(), locale, by);
        return shown(id, times(form.table().title()), owner, form.rows(), edited, locale);
    }

    @PostMapping(params = "do=remove")
    ModelAndView remove(
            @PathVariable String id,
            @RequestParam String table,
            @RequestParam String owner,
            @RequestParam int seen,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String by,
            Locale locale) {
        var times = times(table);
        var edits = new Edits(times.layout(), List.of(new Remove(key)), false);
        return shown(id, times, owner, List.of(), programme.enter(id, seen, edits, locale, by), locale);
    }

    @PostMapping(params = "do=undo")
    View undo(
            @PathVariable String id,
            @RequestParam String table,
            @RequestParam String owner,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String by) {
        var _ = history.undo(id, new IfMatch(List.of(step)), by);
        return Redirects.toProgramme(id, address(times(table), owner));
    }

    private static TimesTable times(String table) {
        return TimesTable.find(Tab.table(table))
                .orElseThrow(
                        () -> Refusal.missing("The table “%s” has no times.\nOpen the page again.".formatted(table)));
    }

    private static String address(TimesTable times, String owner) {
        var owners = times.owners().title();
        return "%s/row?table=%s&key=%s#times".formatted(Tab.of(owners).id(), owners, UriUtils.encode(owner, UTF_8));
    }

    private ModelAndView shown(
            String id, TimesTable times, String owner, List<Put> rows, Edited edited, Locale locale) {
        if (edited.document().isPresent()) {
            return new ModelAndView(Redirects.toProgramme(id, address(times, owner)));
        }
        var owners = times.owners();
        var row = entries.stored(id, owners, owner, locale);
        var model = entries.of(id, Tab.of(owners.title()), owners, List.of(row), Entries.unjudged(), _ -> true, locale);
        var page = new ModelAndView("programme-whole", model)
                .addObject("strip", strips.of(id, times, owner, rows, edited, locale));
        page.setStatus(edited.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }
}
