package org.plenum.web.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.api.problem.Refusal;
import org.plenum.api.reoptimise.ReoptimiseService;
import org.plenum.api.reoptimise.ReoptimiseService.Preview;
import org.plenum.timetable.Difference;
import org.plenum.timetable.Stay;
import org.plenum.web.page.Filter;
import org.plenum.web.page.JobPanel;
import org.plenum.web.page.RegionMark;
import org.plenum.web.page.TimetableSheet;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.Texts;
import org.plenum.web.version.VersionSheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one alternative: its timetable as it would be, and what differs from the draft. */
@Controller
final class AlternativePage {
    private static final Filter NOTHING = new Filter(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final ReoptimiseService reoptimise;
    private final Texts texts;

    AlternativePage(ReoptimiseService reoptimise, Texts texts) {
        this.reoptimise = reoptimise;
        this.texts = texts;
    }

    @GetMapping("/conferences/{id}/alternatives/{job}")
    ModelAndView show(@PathVariable String id, @PathVariable long job, Locale locale) {
        var localized = texts.in(locale);
        var preview = reoptimise.preview(id, job);
        var conference = preview.view().conference();
        return new ModelAndView("alternative")
                .addObject("conference", conference)
                .addObject("localized", localized)
                .addObject("dated", LocalizedTexts.dated(conference))
                .addObject("filter", NOTHING)
                .addObject("readonly", true)
                .addObject("merit", preview.merit().id())
                .addObject("job", JobPanel.of(preview.job(), localized))
                .addObject("rows", new VersionSheet(preview.changes(), Optional.empty(), localized).rows())
                .addObject(
                        "sheet",
                        new TimetableSheet(
                                preview.view(),
                                NOTHING,
                                localized,
                                RegionMark.byId(conference),
                                differences(preview, localized)));
    }

    /** How each session that moved differs from the draft, in words, by its id. */
    private static Map<String, String> differences(Preview preview, LocalizedTexts localized) {
        return preview.changes().diff().differences().stream()
                .filter(difference -> difference.to().isPresent())
                .collect(Collectors.toMap(
                        Difference::session,
                        difference -> difference
                                .from()
                                .map(was -> was(was, preview, localized))
                                .orElseGet(() -> localized.say("alternative.new"))));
    }

    private static String was(Stay was, Preview preview, LocalizedTexts localized) {
        return localized.say(
                "alternative.moved",
                date(was.start(), localized),
                localized.time(was.start()),
                localized.name(preview.changes().room(was.position())));
    }

    private static String date(LocalDateTime time, LocalizedTexts localized) {
        return localized.date(time.toLocalDate(), "date.short");
    }

    /** Shows the error page: after a refusal there is no timetable to show. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }
}
