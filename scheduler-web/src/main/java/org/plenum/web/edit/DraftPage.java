package org.plenum.web.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.draft.HistoryService;
import org.plenum.api.history.Edit;
import org.plenum.api.history.Step;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
import org.plenum.api.version.VersionService;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the history: steps of a document and its draft, undo and redo. */
@Controller
@RequestMapping("/conferences/{id}")
final class DraftPage {
    private static final Page.Size SHOWN = new Page.Size(100); // no conference has as many versions

    private final ConferenceService conferences;
    private final VersionService versions;
    private final HistoryService history;
    private final Texts texts;

    DraftPage(ConferenceService conferences, VersionService versions, HistoryService history, Texts texts) {
        this.conferences = conferences;
        this.versions = versions;
        this.history = history;
        this.texts = texts;
    }

    @GetMapping("/history")
    String show(@PathVariable String id, Locale locale, Model model) {
        var localized = texts.in(locale);
        var conference = conferences.get(id).conference();
        model.addAttribute("conference", conference);
        model.addAttribute("links", SubjectLinks.of(conference));
        model.addAttribute("localized", localized);
        model.addAttribute("steps", DraftSteps.of(history.get(id), localized.locale()));
        model.addAttribute(
                "versions", versions.list(id, Optional.empty(), SHOWN).items());
        return "history";
    }

    @PostMapping("/undo")
    View undo(
            @PathVariable String id,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash,
            Locale locale) {
        var undone = history.undo(id, new IfMatch(List.of(etag)), by);
        flash.addFlashAttribute("undone", say(undone, locale));
        return Redirects.toTimetable(id, back, "edits");
    }

    @PostMapping("/redo")
    View redo(
            @PathVariable String id,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash,
            Locale locale) {
        var redone = history.redo(id, new IfMatch(List.of(etag)), by);
        flash.addFlashAttribute("redone", say(redone, locale));
        return Redirects.toTimetable(id, back, "edits");
    }

    private static String say(Step step, Locale locale) {
        return step.edit().say(Edit.sentences(locale).withoutIds());
    }
}
