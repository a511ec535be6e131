package org.plenum.web.begin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.exchange.ImportPreview;
import org.plenum.api.exchange.ImportService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.conference.Conference;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.web.shell.Redirects;
import org.plenum.web.shell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that shows what a file would make before anything is stored, and imports it. */
@Controller
final class ImportPage {
    private final ImportService imports;
    private final ConferenceService conferences;
    private final Texts texts;

    ImportPage(ImportService imports, ConferenceService conferences, Texts texts) {
        this.imports = imports;
        this.conferences = conferences;
        this.texts = texts;
    }

    /** @param conference from whose page the file was uploaded */
    @PostMapping("/imports")
    View keep(@RequestParam MultipartFile file, @RequestParam Optional<String> conference) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceFirst(".*[/\\\\]", "");
        var upload = imports.keep(name, file.getInputStream());
        return Redirects.toImport(upload, conference);
    }

    @GetMapping("/imports/{upload}")
    ModelAndView show(
            @PathVariable String upload,
            @RequestParam Optional<String> conference,
            @RequestParam Optional<String> placed,
            Locale locale) {
        return page(upload, conference, places(placed), HttpStatus.OK, locale);
    }

    /** @param conference that is to get the rows; empty for a new one */
    @PostMapping("/imports/{upload}/rows")
    View take(
            @PathVariable String upload,
            @RequestParam String sheet,
            @RequestParam String table,
            @RequestParam String conference) {
        return Redirects.toRows(upload, sheet, table, Optional.of(conference).filter(chosen -> !chosen.isEmpty()));
    }

    @PostMapping("/imports/{upload}/new")
    View create(
            @PathVariable String upload,
            @RequestParam String id,
            @RequestParam Optional<String> placed,
            @RequestParam Optional<String> by,
            Locale locale,
            RedirectAttributes attributes) {
        return done(imports.create(upload, id.strip(), places(placed), Reason.by(by)), locale, attributes);
    }

    /** @param etag of the conference whose differences the page has shown */
    @PostMapping("/imports/{upload}/replace")
    View replace(
            @PathVariable String upload,
            @RequestParam String conference,
            @RequestParam String etag,
            @RequestParam Optional<String> placed,
            @RequestParam Optional<String> by,
            Locale locale,
            RedirectAttributes attributes) {
        var replaced = imports.replace(upload, conference, places(placed), IfMatch.of(List.of(etag)), Reason.by(by));
        return done(replaced, locale, attributes);
    }

    private View done(CheckedConference imported, Locale locale, RedirectAttributes attributes) {
        attributes.addFlashAttribute("made", texts.say(locale, "import.done"));
        return Redirects.toTimetable(imported.conference().id());
    }

    /**
     * Shows what the import would make now: somebody may have changed the conference since the page was shown. If they
     * have deleted it, the file can still become a new one.
     */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal, HttpServletRequest request, Locale locale) {
        if (refusal.status() == HttpStatus.CONTENT_TOO_LARGE) {
            return again(refusal.status(), texts.say(locale, "upload.too-large"));
        }
        var address = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var upload = String.valueOf(address.get("upload"));
        return refusal.status() == HttpStatus.NOT_FOUND
                ? new ModelAndView(Redirects.toImport(upload, Optional.empty()))
                : page(
                                upload,
                                Optional.ofNullable(request.getParameter("conference")),
                                places(Optional.ofNullable(request.getParameter("placed"))),
                                refusal.status(),
                                locale)
                        .addObject("refusal", refusal);
    }

    private ModelAndView page(
            String upload, Optional<String> conference, ImportedPlaces places, HttpStatus status, Locale locale) {
        return imports.find(upload, conference, places)
                .map(found -> new ModelAndView("import", status)
                        .addObject("upload", upload)
                        .addObject("conference", conference.isPresent() ? current(found) : null)
                        .addObject("placed", places.id())
                        .addObject("localized", texts.in(locale))
                        .addObject("sheet", new ImportSheet(found, imports.rows(upload), texts.in(locale)))
                        .addObject("conferences", conferences.list()))
                .orElseGet(() -> again(HttpStatus.NOT_FOUND, texts.say(locale, "import.gone")));
    }

    private static ImportedPlaces places(Optional<String> placed) {
        return placed.flatMap(ImportedPlaces::find).orElse(ImportedPlaces.PINS);
    }

    /** @param why the file must be chosen again */
    private static ModelAndView again(HttpStatus status, String why) {
        return new ModelAndView("import-again", status).addObject("why", why);
    }

    /** The conference from whose page the file was uploaded: then this is one of its pages. */
    private static Conference current(ImportPreview preview) {
        return preview.current().map(StoredConference::conference).orElseThrow();
    }
}
