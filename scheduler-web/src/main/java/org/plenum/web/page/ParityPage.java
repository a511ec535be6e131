package org.plenum.web.page;

import java.util.Locale;
import java.util.Map;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page that compares regions: what each got in the timetable. */
@Controller
final class ParityPage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final Texts texts;

    ParityPage(ConferenceService conferences, TimetableService timetables, Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.texts = texts;
    }

    @GetMapping("/conferences/{id}/parity")
    String show(@PathVariable String id, Locale locale, Model model) {
        var kept = conferences.get(id);
        var view = timetables.findCurrent(id);
        var localized = texts.in(locale);
        model.addAttribute("conference", view.map(TimetableView::conference).orElse(kept.conference()));
        model.addAttribute(
                "sheet",
                view.map(found -> new ParitySheet(found.conference(), found.parity(), localized))
                        .orElse(null));
        model.addAttribute("old", view.filter(found -> !found.isOf(kept)).isPresent());
        return "parity";
    }

    /** Shows the error page: after a refusal there are no regions to show. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }
}
