package org.plenum.web.edit;

import java.util.Locale;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.waiver.WaiverService;
import org.plenum.rule.Message;
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

/** The page of one finding of the draft: its sentence, and its waiver. */
@Controller
@RequestMapping("/conferences/{id}/findings/{finding}")
final class FindingPage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final WaiverService waivers;
    private final Texts texts;

    FindingPage(ConferenceService conferences, TimetableService timetables, WaiverService waivers, Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.waivers = waivers;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String back,
            Locale locale,
            Model model) {
        var draft = timetables.getDraft(id);
        var found = draft.assessment().findings().stream()
                .filter(each -> each.id().equals(finding))
                .findFirst()
                .orElseThrow(() -> Refusal.missing(
                        "The timetable has no finding “%s”.\nIt may have been resolved.".formatted(finding)));
        var conference = conferences.get(id).conference();
        model.addAttribute("conference", conference);
        model.addAttribute("links", SubjectLinks.of(conference));
        model.addAttribute("localized", texts.in(locale));
        model.addAttribute("back", back);
        model.addAttribute("finding", found);
        model.addAttribute("rule", Message.titleOf(found.rule()));
        model.addAttribute("waiver", draft.findWaiver(found).orElse(null));
        return "finding";
    }

    @PostMapping("/waive")
    View waive(
            @PathVariable String id,
            @PathVariable String finding,
            @RequestParam String by,
            @RequestParam String why,
            @RequestParam(defaultValue = "") String back) {
        waivers.waive(id, finding, by, why);
        return Redirects.toTimetable(id, back, "findings");
    }

    @PostMapping("/take-back")
    View takeBack(
            @PathVariable String id,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back) {
        waivers.takeBack(id, finding, by);
        return Redirects.toTimetable(id, back, "findings");
    }
}
