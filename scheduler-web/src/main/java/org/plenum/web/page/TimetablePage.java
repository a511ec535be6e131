package org.plenum.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.draft.HistoryService;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.timetable.UnavoidableCosts;
import org.plenum.api.version.VersionService;
import org.plenum.conference.Conference;
import org.plenum.web.edit.DraftSteps;
import org.plenum.web.search.SearchForm;
import org.plenum.web.search.SearchForm.Refused;
import org.plenum.web.search.SearchWish;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The timetables of a conference: the draft or the best of a running search, with its findings; each version. */
@Controller
@RequestMapping("/conferences/{id}")
final class TimetablePage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final HistoryService history;
    private final VersionService versions;
    private final JobService jobs;
    private final SearchForm searches;
    private final UnavoidableCosts unavoidable;
    private final Texts texts;
    private final Clock clock;

    TimetablePage(
            ConferenceService conferences,
            TimetableService timetables,
            HistoryService history,
            VersionService versions,
            JobService jobs,
            SearchForm searches,
            UnavoidableCosts unavoidable,
            Texts texts,
            Clock clock) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.history = history;
        this.versions = versions;
        this.jobs = jobs;
        this.searches = searches;
        this.unavoidable = unavoidable;
        this.texts = texts;
        this.clock = clock;
    }

    @ModelAttribute("filter")
    Filter filter(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> day,
            @RequestParam(defaultValue = "") List<String> region,
            @RequestParam Optional<String> person,
            @RequestParam Optional<String> delegation,
            @RequestParam Optional<String> room,
            @RequestParam Optional<String> track) {
        return new Filter(day, region, person, delegation, room, track);
    }

    /** @param shown what the reader's page shows already of the tables: the answer has only the others */
    @GetMapping("/timetable")
    String show(
            @PathVariable String id,
            @ModelAttribute(name = "filter", binding = false) Filter filter,
            @RequestHeader(name = "Shown", defaultValue = "") Set<String> shown,
            Locale locale,
            Model model) {
        var localized = texts.in(locale);
        var kept = conferences.get(id);
        var job = jobs.findLatestOfDraft(id).map(latest -> JobPanel.of(latest, localized));
        var live = job.filter(JobPanel::active).isPresent();
        var view = timetables.findCurrent(id);
        var conference = view.map(TimetableView::conference).orElse(kept.conference());
        var marks = frame(conference, localized, model);
        var last = versions.findLast(id);
        var since = view.flatMap(found ->
                last.map(published -> SinceVersion.of(published, found, versions.assessNow(id, published.number()))));
        model.addAttribute("job", job.orElse(null));
        model.addAttribute("live", live);
        var sheet = view.map(found -> new TimetableSheet(
                found,
                filter,
                localized,
                marks,
                since.map(each -> each.marks(localized)).orElse(Map.of())));
        model.addAttribute("sheet", sheet.orElse(null));
        model.addAttribute("shown", shown);
        model.addAttribute("links", links(conference, sheet));
        model.addAttribute(
                "unavoidable", view.map(found -> unavoidable.of(found.of())).orElse(0L));
        model.addAttribute(
                "search", searches.show(id, Optional.ofNullable((Refused) model.getAttribute("refused")), localized));
        model.addAttribute("moment", LocalDateTime.ofInstant(clock.instant(), conference.timeZone()));
        model.addAttribute("last", last.orElse(null));
        model.addAttribute("since", since.orElse(null));
        var entered = conference.rooms().size() > 0 && conference.sessions().size() > 0;
        model.addAttribute("entered", entered);
        var steps = history.get(id);
        model.addAttribute("steps", live ? null : DraftSteps.of(steps, locale));
        model.addAttribute("first", last.isPresent() ? null : FirstSteps.of(steps, sheet, entered));
        model.addAttribute(
                "published",
                last.filter(version -> version.step().equals(Optional.of(steps.now())))
                        .orElse(null));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("old", view.filter(found -> !found.isOf(kept)).isPresent());
        return "timetable";
    }

    /** A session leads to its card, also where another day is shown. */
    private static SubjectLinks links(Conference conference, Optional<TimetableSheet> sheet) {
        return SubjectLinks.of(
                conference,
                session -> sheet.flatMap(shown -> shown.anchor(session)).or(() -> Optional.of("?#s-" + session)));
    }

    /** A version, with the names that the conference had when it was published. */
    @GetMapping("/versions/{number:[0-9]{1,9}}")
    String version(
            @PathVariable String id,
            @PathVariable int number,
            @ModelAttribute(name = "filter", binding = false) Filter filter,
            Locale locale,
            Model model) {
        var localized = texts.in(locale);
        var view = versions.getTimetable(id, number);
        var marks = frame(view.conference(), localized, model);
        model.addAttribute("sheet", new TimetableSheet(view, filter, localized, marks));
        var version = versions.get(id, number);
        model.addAttribute("version", version);
        model.addAttribute("published", version);
        model.addAttribute("today", LocalDate.now(clock));
        return "version";
    }

    /** Adds what every timetable needs around it; the marks of the regions. */
    private static Map<String, RegionMark> frame(Conference conference, LocalizedTexts localized, Model model) {
        var marks = RegionMark.byId(conference);
        model.addAttribute("conference", conference);
        model.addAttribute("marks", marks.values());
        model.addAttribute("dated", LocalizedTexts.dated(conference));
        model.addAttribute("localized", localized);
        return marks;
    }

    @PostMapping("/jobs")
    View solve(
            @PathVariable String id,
            @RequestParam String from,
            @RequestParam(defaultValue = "") String time,
            @RequestParam Optional<String> preset,
            @RequestParam(defaultValue = "1") String runs,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back,
            Locale locale,
            RedirectAttributes flash) {
        searches.start(
                        id,
                        from.equals("empty") ? Start.EMPTY : Start.DRAFT,
                        new SearchWish(time, preset, runs),
                        by,
                        locale)
                .ifPresent(refused -> flash.addFlashAttribute("refused", refused));
        return Redirects.toTimetable(id, back);
    }

    @PostMapping("/jobs/{job}/stop")
    View stop(@PathVariable String id, @PathVariable long job, @RequestParam(defaultValue = "") String back) {
        jobs.stop(job);
        return Redirects.toTimetable(id, back);
    }

    /** Shows the error page: after a refusal there may be no timetable to show. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }
}
