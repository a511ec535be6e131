package org.plenum.web.edit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.web.finding.FindingGroup;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All findings of one rule: a timetable's page has the most expensive, and takes the rest from here when it is asked. */
@Controller
@RequestMapping("/conferences/{id}")
final class RuleFindingsPage {
    private final TimetableService timetables;
    private final Texts texts;

    RuleFindingsPage(TimetableService timetables, Texts texts) {
        this.timetables = timetables;
        this.texts = texts;
    }

    /** @param back the query of the timetable's page that is to be gone back to */
    @GetMapping("/findings")
    String show(
            @PathVariable String id,
            @RequestParam String rule,
            @RequestParam(defaultValue = "") String back,
            Locale locale,
            Model model) {
        var view = timetables.getCurrent(id);
        model.addAttribute("conference", view.conference());
        model.addAttribute("localized", texts.in(locale));
        model.addAttribute("live", view.draft().isEmpty());
        model.addAttribute("back", back);
        model.addAttribute("links", links(view, back));
        model.addAttribute("group", group(view, rule));
        return "rule-findings";
    }

    private static FindingGroup group(TimetableView view, String rule) {
        var findings = view.assessment().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> view.findWaiver(finding).isEmpty())
                .toList();
        return FindingGroup.list(findings).stream()
                .findFirst()
                .orElseThrow(
                        () -> Refusal.missing("The timetable breaks no rule “%s”.\nGo back to it.".formatted(rule)));
    }

    /** A session leads to its card, on the page that is to be gone back to if that shows its day. */
    private static SubjectLinks links(TimetableView view, String back) {
        var conference = view.conference();
        var page = UriComponentsBuilder.fromPath("/conferences")
                .pathSegment(conference.id(), "timetable")
                .encode()
                .toUriString();
        var shown = Optional.ofNullable(UriComponentsBuilder.newInstance()
                        .query(back)
                        .build()
                        .getQueryParams()
                        .getFirst("day"))
                .filter(day -> !day.isBlank());
        Map<String, LocalDate> days = view.placed().stream()
                .collect(Collectors.toMap(each -> each.session().id(), conference::dateOf));
        return SubjectLinks.of(
                conference,
                session -> Optional.ofNullable(days.get(session))
                        .map(day -> shown.isEmpty() || shown.get().equals(day.toString()))
                        .map(isShown -> page + (isShown && !back.isEmpty() ? "?" + back : "") + "#s-" + session));
    }
}
