package org.plenum.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.draft.HistoryService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.api.request.IfMatch;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.web.programme.Asked.Part;
import org.plenum.web.programme.ProgrammeModel.Entry;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The pages of the programme: tables whose rows are shown, entered and changed. */
@Controller
@RequestMapping("/conferences/{id}/programme")
final class ProgrammePage {
    private final ConferenceService conferences;
    private final ProgrammeService programme;
    private final HistoryService history;
    private final ProgrammeModel model;

    ProgrammePage(
            ConferenceService conferences, ProgrammeService programme, HistoryService history, ProgrammeModel model) {
        this.conferences = conferences;
        this.programme = programme;
        this.history = history;
        this.model = model;
    }

    /** The first page on which there is something to do. */
    @GetMapping
    View begin(@PathVariable String id) {
        var conference = conferences.get(id).conference();
        var tab = conference.rooms().size() == 0 ? Tab.ROOMS : Tab.SESSIONS;
        return Redirects.toProgramme(id, tab.id());
    }

    @GetMapping("/{tab}")
    ModelAndView show(@PathVariable String id, @PathVariable String tab, HttpServletRequest request, Locale locale) {
        return page(id, tab(tab), asked(request), List.of(), locale);
    }

    @PostMapping(path = "/{tab}", params = "do=save")
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            Locale locale) {
        var form = RowForm.of(request.getParameterMap());
        var edited = programme.enter(id, form.seen(), form.edits(), locale, by);
        if (edited.document().isEmpty()) {
            return again(id, tab(tab), form, edited, request, locale);
        }
        var key = form.rows().stream()
                .map(Put::key)
                .findFirst()
                .map(row -> edited.keys().getOrDefault(row, row));
        var anchor = key.map(row -> "#row-" + form.table().title() + '-' + row).orElse("");
        return new ModelAndView(Redirects.toProgramme(id, tab + query(request) + anchor));
    }

    /** What would be wrong with a row, while somebody types it. */
    @PostMapping(path = "/{tab}", params = "do=try")
    ModelAndView ask(@PathVariable String id, @PathVariable String tab, HttpServletRequest request, Locale locale) {
        var form = RowForm.of(request.getParameterMap());
        var edited = programme.ask(id, form.seen(), form.edits(), locale);
        var page = again(id, tab(tab), form, edited, request, locale);
        page.setStatus(HttpStatus.OK);
        return page;
    }

    @PostMapping(path = "/{tab}", params = "do=undo")
    View undo(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request) {
        var _ = history.undo(id, new IfMatch(List.of(step)), by);
        return Redirects.toProgramme(id, tab(tab).id() + query(request));
    }

    @PostMapping(path = "/{tab}", params = "do=redo")
    View redo(
            @PathVariable String id,
            @PathVariable String tab,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request) {
        var _ = history.redo(id, new IfMatch(List.of(step)), by);
        return Redirects.toProgramme(id, tab(tab).id() + query(request));
    }

    /** The page with what was entered, and what is wrong with it. */
    private ModelAndView again(
            String id, Tab tab, RowForm form, Edited edited, HttpServletRequest request, Locale locale) {
        var open = form.rows().stream().map(Put::key).findFirst().orElse("");
        var opened = asked(request).opening(form.table(), open);
        var entry = model.entry(form.table(), form.rows(), edited, locale);
        var page = page(id, tab, opened, List.of(entry), locale);
        page.setStatus(edited.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(String id, Tab tab, Asked asked, List<Entry> entries, Locale locale) {
        return new ModelAndView("programme", model.of(id, tab, asked, entries, locale));
    }

    private static Tab tab(String id) {
        return Tab.find(id)
                .orElseThrow(() -> Refusal.missing("The programme has no page “%s”.\nOpen “sessions”.".formatted(id)));
    }

    private static Asked asked(HttpServletRequest request) {
        return new Asked(
                value(request, "q"),
                value(request, "sort"),
                Optional.ofNullable(request.getParameterValues("columns"))
                        .map(List::of)
                        .orElse(List.of()),
                value(request, "edit"),
                part(request));
    }

    /** Scripts, which have the page, ask for a part of it. */
    private static Part part(HttpServletRequest request) {
        var shown = Optional.ofNullable(request.getHeader("Shown"))
                .filter(revision -> revision.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
        return new Part(request.getHeader("Only") != null, shown);
    }

    private static String value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** The address's parameters but for the row that is open. */
    private static String query(HttpServletRequest request) {
        var kept = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("edit="))
                .toList();
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
