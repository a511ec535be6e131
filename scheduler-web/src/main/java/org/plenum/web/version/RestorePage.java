package org.plenum.web.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.version.RestoreService;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page that says what making a version the draft again would change, and does so. */
@Controller
@RequestMapping("/conferences/{id}/versions/{number:[0-9]{1,9}}/restore")
final class RestorePage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final RestoreService restorations;
    private final Texts texts;

    RestorePage(ConferenceService conferences, TimetableService timetables, RestoreService restorations, Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.restorations = restorations;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable int number, Locale locale, Model model) {
        var localized = texts.in(locale);
        var restoration = restorations.plan(id, number);
        model.addAttribute("conference", conferences.get(id).conference());
        model.addAttribute("localized", localized);
        model.addAttribute("number", number);
        model.addAttribute("restoration", restoration);
        model.addAttribute("sheet", new VersionSheet(restoration.changes(), Optional.empty(), localized));
        model.addAttribute("busy", timetables.findRunningJob(id).isPresent());
        return "restore";
    }

    @PostMapping
    View restore(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String why) {
        var _ = restorations.restore(id, number, new IfMatch(List.of(etag)), by, why);
        return Redirects.toTimetable(id);
    }
}
