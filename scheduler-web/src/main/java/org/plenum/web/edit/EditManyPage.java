package org.plenum.web.edit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.bulk.ManyMovesService;
import org.plenum.api.bulk.ManyPinsService;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.history.Edit;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Placed;
import org.plenum.web.edit.ManyForm.Moves;
import org.plenum.web.edit.ManyForm.Pins;
import org.plenum.web.edit.ManyForm.Wish;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that changes many sessions at once: first it shows what a change would do, then it makes it. */
@Controller
@RequestMapping("/conferences/{id}/edit-many")
final class EditManyPage {
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final ManyMovesService moves;
    private final ManyPinsService pins;
    private final Texts texts;

    EditManyPage(
            ConferenceService conferences,
            TimetableService timetables,
            ManyMovesService moves,
            ManyPinsService pins,
            Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.moves = moves;
        this.pins = pins;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return page(id, ManyForm.of(request.getParameterMap()), locale);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String etag,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var form = ManyForm.of(request.getParameterMap());
        var wish = form.wish();
        var preview = preview(id, form, locale);
        if (wish.isEmpty() || !preview.obstacles().isEmpty()) {
            var page = page(id, form, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        change(id, wish.get(), new IfMatch(List.of(etag)), by);
        flash.addFlashAttribute("made", preview.said());
        return new ModelAndView(Redirects.toTimetable(id, "", "edits"));
    }

    private void change(String id, Wish wish, IfMatch condition, String by) {
        switch (wish) {
            case Moves many -> {
                var _ = moves.move(id, many.of(), condition, by);
            }
            case Pins many -> pins.change(id, many.of(), condition, by);
        }
    }

    private ModelAndView page(String id, ManyForm form, Locale locale) {
        var draft = timetables.findDraft(id);
        var conference = draft.map(TimetableView::conference)
                .orElseGet(() -> conferences.get(id).conference());
        var busy = timetables.findRunningJob(id).isPresent();
        return new ModelAndView("edit-many")
                .addObject("conference", conference)
                .addObject("links", SubjectLinks.of(conference))
                .addObject("localized", texts.in(locale))
                .addObject("form", form)
                .addObject("busy", busy)
                .addObject("placed", draft.map(EditManyPage::inOrder).orElse(null))
                .addObject(
                        "preview",
                        Optional.of(form)
                                .filter(sent -> sent.isSent() && draft.isPresent() && !busy)
                                .map(sent -> preview(id, sent, locale))
                                .orElse(null));
    }

    private static List<Placed> inOrder(TimetableView draft) {
        return draft.placed().stream()
                .sorted(Comparator.comparing(Placed::start)
                        .thenComparing(placed -> placed.session().title()))
                .toList();
    }

    private ManyPreview preview(String id, ManyForm form, Locale locale) {
        var sentences = Edit.sentences(locale).withoutIds();
        return form.wish()
                .map(wish -> switch (wish) {
                    case Moves many -> ManyPreview.of(moves.ask(id, many.of()), sentences);
                    case Pins many -> ManyPreview.of(pins.ask(id, many.of()), sentences);
                })
                .orElseGet(() -> ManyPreview.unusable(texts.say(locale, "many.unusable")));
    }
}
