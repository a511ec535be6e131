package org.plenum.web.change;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.change.ChangeService;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.RevisionService;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.JobRequestJson;
import org.plenum.api.problem.Refusal;
import org.plenum.api.reoptimise.ReoptimisationOptionsJson;
import org.plenum.api.reoptimise.ReoptimiseJobOptions;
import org.plenum.api.reoptimise.ReoptimiseService;
import org.plenum.api.request.IfMatch;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of changes: what happened to a conference, what it broke, and proposals to repair it. */
@Controller
@RequestMapping("/conferences/{id}/changes")
final class ChangesPage {
    private final ConferenceService conferences;
    private final RevisionService revisions;
    private final ChangeService changes;
    private final ReoptimiseService reoptimise;
    private final JobService jobs;
    private final ChangesModel model;

    ChangesPage(
            ConferenceService conferences,
            RevisionService revisions,
            ChangeService changes,
            ReoptimiseService reoptimise,
            JobService jobs,
            ChangesModel model) {
        this.conferences = conferences;
        this.revisions = revisions;
        this.changes = changes;
        this.reoptimise = reoptimise;
        this.jobs = jobs;
        this.model = model;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam Optional<Integer> before,
            @RequestParam Optional<Integer> made,
            HttpServletRequest request,
            Locale locale) {
        return new ModelAndView("changes", model.of(id, before, ChangeForm.of(request.getParameterMap()), locale))
                .addObject("made", made.orElse(0));
    }

    @PostMapping(params = "do=change")
    View change(
            @PathVariable String id, @RequestParam String etag, HttpServletRequest request, RedirectAttributes flash) {
        var typed = ChangeForm.of(request.getParameterMap());
        var document = typed.changes(conferences.get(id).conference());
        var changed = changes.change(id, document, IfMatch.of(List.of(etag)), typed.reoptimise());
        flash.addFlashAttribute("doubts", changed.warnings());
        return Redirects.toChanges(id, "?made=" + changed.conference().revision() + "#made");
    }

    @PostMapping(params = "do=restore")
    View restore(
            @PathVariable String id,
            @RequestParam String etag,
            @RequestParam int revision,
            HttpServletRequest request) {
        var typed = ChangeForm.of(request.getParameterMap());
        var restored = revisions.restore(id, revision, IfMatch.of(List.of(etag)), Reason.of(typed.by(), typed.why()));
        return Redirects.toChanges(id, "?made=" + restored.conference().revision() + "#made");
    }

    @PostMapping(params = "do=reoptimise")
    View reoptimise(@PathVariable String id, HttpServletRequest request) {
        var typed = ChangeForm.of(request.getParameterMap());
        var asked = ReoptimiseJobOptions.of(wishes(typed)).request();
        jobs.start(id, asked.askedBy(typed.value("by")), Optional.empty());
        return Redirects.toChanges(id, "#job");
    }

    @PostMapping(params = "do=propose")
    View propose(@PathVariable String id, HttpServletRequest request) {
        reoptimise.propose(id, wishes(ChangeForm.of(request.getParameterMap())));
        return Redirects.toChanges(id, "#proposals");
    }

    private static ReoptimisationOptions wishes(ChangeForm typed) {
        return JobRequestJson.read(typed.wishes(), ReoptimisationOptionsJson::read);
    }

    @PostMapping(params = "do=stop")
    View stop(@PathVariable String id, @RequestParam long job) {
        jobs.stop(job);
        return Redirects.toChanges(id, "#job");
    }

    @PostMapping(params = "do=adopt")
    View adopt(@PathVariable String id, @RequestParam long job, @RequestParam(defaultValue = "") String by) {
        reoptimise.adopt(job, by);
        return Redirects.toChanges(id, "#hit");
    }

    /** Shows a refusal on the page itself, with all that was typed; a missing conference has no page. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal, HttpServletRequest request, Locale locale) {
        if (refusal.status() == HttpStatus.NOT_FOUND) {
            return new ModelAndView(
                    "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
        }
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var id = String.valueOf(variables.get("id"));
        var typed = ChangeForm.of(request.getParameterMap());
        return new ModelAndView("changes", model.of(id, Optional.empty(), typed, locale), refusal.status())
                .addObject("made", 0)
                .addObject("refusal", refusal)
                .addObject("live", false); // so the page does not reload while somebody reads its issues
    }
}
