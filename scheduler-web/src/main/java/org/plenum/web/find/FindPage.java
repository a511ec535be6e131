package org.plenum.web.find;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that finds a page, a session, a person, a delegation or a room of a conference; also shown in a dialog. */
@Controller
final class FindPage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final Texts texts;

    FindPage(ConferenceService conferences, TimetableService timetables, Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.texts = texts;
    }

    @GetMapping("/conferences/{id}/find")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "all") Optional<String> kind,
            Locale locale,
            Model model) {
        var kept = conferences.get(id);
        var view = timetables.findCurrent(id);
        var conference = view.map(TimetableView::conference).orElse(kept.conference());
        var localized = texts.in(locale);
        var all = kind.filter(FindSheet.KINDS::contains);
        var typed = q.replaceAll("\\p{Cntrl}+", " ").strip();
        var query = Query.of(typed);
        model.addAttribute("conference", conference);
        model.addAttribute("localized", localized);
        model.addAttribute("dated", LocalizedTexts.dated(conference));
        model.addAttribute("links", SubjectLinks.of(conference));
        model.addAttribute("some", view.isPresent());
        model.addAttribute("q", typed);
        model.addAttribute("asked", !query.isEmpty());
        model.addAttribute("all", all.isPresent());
        model.addAttribute("sheet", new FindSheet(conference, view, query, all, localized));
        return "find";
    }

    /** Shows the error page: after a refusal there is nothing to find. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }
}
