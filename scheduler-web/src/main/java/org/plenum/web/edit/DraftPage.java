package org.plenum.web.edit;

import java.util.List;
import java.util.Locale;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.DraftService;
import org.plenum.api.timetable.TimetableService;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.Texts;
import org.plenum.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was done to a draft, undone and redone. */
@Controller
@RequestMapping("/conferences/{id}")
final class DraftPage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final DraftService drafts;
    private final Texts texts;

    DraftPage(ConferenceService conferences, TimetableService timetables, DraftService drafts, Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.drafts = drafts;
        this.texts = texts;
    }

    @GetMapping("/history")
    String show(@PathVariable String id, Locale locale, Model model) {
        var words = new Words(texts, locale);
        model.addAttribute("conference", conferences.get(id).conference());
        model.addAttribute("words", words);
        model.addAttribute(
                "steps",
                timetables
                        .findDraft(id)
                        .map(draft -> DraftSteps.of(draft, drafts.history(id), words.locale()))
                        .orElse(null));
        return "history";
    }

    @PostMapping("/undo")
    View undo(@PathVariable String id, @RequestParam String etag, @RequestParam(defaultValue = "") String back) {
        var _ = drafts.undo(id, new IfMatch(List.of(etag)));
        return Redirects.toTimetable(id, back, "edits");
    }

    @PostMapping("/redo")
    View redo(@PathVariable String id, @RequestParam String etag, @RequestParam(defaultValue = "") String back) {
        var _ = drafts.redo(id, new IfMatch(List.of(etag)));
        return Redirects.toTimetable(id, back, "edits");
    }
}
