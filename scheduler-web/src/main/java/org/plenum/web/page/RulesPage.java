package org.plenum.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.explain.RuleService;
import org.plenum.api.problem.Refusal;
import org.plenum.conference.Conference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The rule book: the meaning of each rule, an example, and its points, both usual and in a conference. */
@Controller
final class RulesPage {
    private final ConferenceService conferences;
    private final RuleService rules;

    RulesPage(ConferenceService conferences, RuleService rules) {
        this.conferences = conferences;
        this.rules = rules;
    }

    @GetMapping("/rules")
    String show(Locale locale, Model model) {
        return show(Optional.empty(), locale, model);
    }

    @GetMapping("/conferences/{id}/rules")
    String showOf(@PathVariable String id, Locale locale, Model model) {
        return show(Optional.of(conferences.get(id).conference()), locale, model);
    }

    private String show(Optional<Conference> conference, Locale locale, Model model) {
        var weights = conference.map(Conference::weights).orElse(Map.of());
        model.addAttribute("conference", conference.orElse(null));
        model.addAttribute("sheet", new RulesSheet(rules.list(locale), rules.listPresets(locale), weights));
        return "rules";
    }

    /** Shows the error page: after a refusal there are no points to show. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }
}
