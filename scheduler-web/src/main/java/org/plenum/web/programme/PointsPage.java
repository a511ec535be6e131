package org.plenum.web.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.change.PresetService;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Programme;
import org.plenum.web.programme.PointsView.PresetView;
import org.plenum.web.programme.ProgrammeModel.Entry;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The points of the rules: entered one by one, or chosen together as a preset, whose effect is shown first. */
@Controller
@RequestMapping("/conferences/{id}/programme/rules")
final class PointsPage {
    /** Before a rule's id in the name of its field. */
    private static final String FIELD = "points.";

    private final ConferenceService conferences;
    private final ProgrammeService programme;
    private final PresetService presets;
    private final ProgrammeModel model;
    private final PointsModel points;

    PointsPage(
            ConferenceService conferences,
            ProgrammeService programme,
            PresetService presets,
            ProgrammeModel model,
            PointsModel points) {
        this.conferences = conferences;
        this.programme = programme;
        this.presets = presets;
        this.model = model;
        this.points = points;
    }

    @PostMapping(params = "do=points")
    ModelAndView save(
            @PathVariable String id,
            @RequestParam int seen,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String by,
            Locale locale) {
        var before = Programme.of(conferences.get(id, seen).document(), locale);
        var rows = PointsModel.changed(before, fields(parameters));
        var edited = programme.enter(id, seen, new Edits(PointsModel.table(), List.copyOf(rows), false), locale, by);
        if (edited.document().isPresent()) {
            return new ModelAndView(Redirects.toProgramme(id, Tab.RULES.id() + '#' + target(rows)));
        }
        var entry = model.entry(PointsModel.table(), rows, edited, locale);
        var page = new ModelAndView("programme", model.of(id, Tab.RULES, Asked.NOTHING, List.of(entry), locale));
        page.setStatus(edited.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    private static Map<String, String> fields(Map<String, String> parameters) {
        var fields = new LinkedHashMap<String, String>();
        parameters.forEach((name, text) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), text);
            }
        });
        return fields;
    }

    /** The first rule that was changed. */
    private static String target(List<Put> rows) {
        return rows.stream()
                .findFirst()
                .map(put -> "row-rules-" + put.key().replace(Edits.NEW, ""))
                .orElse("points");
    }

    /** What the preset would change. */
    @GetMapping("/presets/{preset}")
    ModelAndView look(@PathVariable String id, @PathVariable String preset, Locale locale) {
        var reading = model.read(id, locale);
        return new ModelAndView(
                "programme-preset",
                model.frame(reading).addAttribute("tab", Tab.RULES).addAttribute("view", view(reading, preset)));
    }

    private PresetView view(ProgrammeModel.Reading reading, String preset) {
        return points.of(reading, List.of(), Entry.nothing(PointsModel.table()))
                .of(preset)
                .orElseThrow(() -> Refusal.missing(
                        "There is no preset “%s”.\nChoose one on the page of the rules.".formatted(preset)));
    }

    @PostMapping("/presets/{preset}")
    View choose(@PathVariable String id, @PathVariable String preset, @RequestParam(defaultValue = "") String by) {
        presets.choose(id, Optional.of(preset), by);
        return Redirects.toProgramme(id, Tab.RULES.id() + "#points");
    }
}
