package org.plenum.web.begin;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.conference.ConferenceFile;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.Reason;
import org.plenum.api.document.CopyService;
import org.plenum.api.problem.Refusal;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the ways to begin a conference. */
@Controller
final class NewConferencePage {
    private static final ForeignRows NO_ROWS = new ForeignRows(null, null, null);

    private final ConferenceService conferences;
    private final CopyService copies;
    private final SampleConference sample;
    private final PlaceZones zones;
    private final Texts texts;

    NewConferencePage(
            ConferenceService conferences, CopyService copies, SampleConference sample, PlaceZones zones, Texts texts) {
        this.conferences = conferences;
        this.copies = copies;
        this.sample = sample;
        this.zones = zones;
        this.texts = texts;
    }

    @GetMapping("/conferences/new")
    ModelAndView show(ForeignRows rows, Locale locale) {
        return page(NewConferenceForm.usual(texts.in(locale)), Map.of(), rows, locale);
    }

    /** Creates a conference from three answers and goes on to its programme, or shows what is wrong with them. */
    @PostMapping("/conferences/new")
    ModelAndView create(@RequestParam MultiValueMap<String, String> typed, ForeignRows rows, Locale locale) {
        var form = NewConferenceForm.of(typed);
        var result = NewConference.of(form, zones, texts.in(locale), conferences::freeId);
        return result.conference()
                .map(made -> create(made, Reason.by(Optional.ofNullable(typed.getFirst("by")))))
                .map(id -> new ModelAndView(rows.in(id)))
                .orElseGet(() -> page(form, result.complaints(), rows, locale));
    }

    private String create(Conference made, Reason reason) {
        var document = ConferenceFile.text(ConferenceDocument.of(made)).getBytes(StandardCharsets.UTF_8);
        var taken = conferences.create(document, Optional.empty(), reason);
        return taken.conference().id();
    }

    @PostMapping("/conferences/new/sample")
    View addSample(@RequestParam Optional<String> by) {
        return Redirects.toTimetable(sample.add(Reason.by(by)));
    }

    /** @param first day of the copy; empty for the days of the original */
    @PostMapping("/conferences/new/copy")
    ModelAndView copy(
            @RequestParam String of,
            @RequestParam String first,
            @RequestParam Optional<String> name,
            @RequestParam Optional<String> by,
            Locale locale,
            RedirectAttributes attributes) {
        var original = conferences.get(of).conference();
        return shift(original, first)
                .map(days -> new CopyService.Wanted(of, Optional.empty(), name.filter(typed -> !typed.isBlank()), days))
                .map(wanted -> copies.copy(wanted, Optional.empty(), Reason.by(by), locale))
                .map(copied -> {
                    attributes.addFlashAttribute("copied", copied.what());
                    return new ModelAndView(
                            Redirects.toTimetable(copied.taken().conference().id()));
                })
                .orElseGet(() -> {
                    var localized = texts.in(locale);
                    var complaint = localized.say("begin.wrong.day", localized.name(first));
                    return page(NewConferenceForm.usual(localized), Map.of("copy", complaint), NO_ROWS, locale);
                });
    }

    /** The days from the first day of the original to that of the copy; empty if that is no date. */
    private static Optional<Integer> shift(Conference original, String first) {
        if (first.isBlank() || original.days().size() == 0) {
            return Optional.of(0);
        }
        try {
            var from = original.days().list().getFirst().date();
            return Optional.of(Math.toIntExact(ChronoUnit.DAYS.between(from, LocalDate.parse(first.strip()))));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** Shows the error page: somebody has taken the id, or deleted the original. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error", Map.of("status", refusal.status().value(), "said", refusal.sentence()), refusal.status());
    }

    private ModelAndView page(NewConferenceForm form, Map<String, String> complaints, ForeignRows rows, Locale locale) {
        var status = complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("new", status)
                .addObject("form", form)
                .addObject("rows", rows)
                .addObject("complaints", complaints)
                .addObject("zones", zones.list(locale))
                .addObject("originals", conferences.list())
                .addObject("sampled", sample.isThere());
    }
}
