package org.plenum.web.begin;

import java.util.Map;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.export.ExportFormat;
import org.plenum.api.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a conference's files: what can be imported into it, and what it can be exported as. */
@Controller
final class FilesPage {
    private final ConferenceService conferences;

    FilesPage(ConferenceService conferences) {
        this.conferences = conferences;
    }

    @GetMapping("/conferences/{id}/files")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("conference", conferences.get(id).conference());
        model.addAttribute("exports", ExportFormat.values());
        return "files";
    }

    /** Shows the error page: there is no such conference. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }
}
