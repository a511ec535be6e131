package org.plenum.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.plenum.api.About;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.exchange.ConferenceWriter;
import org.plenum.web.shell.Redirects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The page of all conferences: open and delete them; the document of each. */
@Controller
final class ConferencesPage {
    private final ConferenceService conferences;
    private final About about;

    ConferencesPage(ConferenceService conferences, About about) {
        this.conferences = conferences;
        this.about = about;
    }

    /** Redirects to the conference that was changed last, if there is one. */
    @GetMapping("/")
    View first() {
        return conferences.list().stream()
                .findFirst()
                .map(latest -> Redirects.toTimetable(latest.id()))
                .orElseGet(Redirects::toConferences);
    }

    @GetMapping("/conferences")
    String show(Model model) {
        model.addAttribute("list", conferences.list());
        model.addAttribute("product", about.product());
        return "conferences";
    }

    @GetMapping("/conferences/{id}/document")
    ResponseEntity<byte[]> takeOut(@PathVariable String id) throws IOException {
        var json = new ByteArrayOutputStream();
        ConferenceWriter.write(conferences.get(id).document(), json);
        var name = ContentDisposition.attachment().filename(id + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(json.toByteArray());
    }

    @GetMapping("/conferences/{id}/delete")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("kept", conferences.get(id));
        return "delete";
    }

    @PostMapping("/conferences/{id}/delete")
    View delete(@PathVariable String id, @RequestParam String etag) {
        conferences.delete(id, IfMatch.of(List.of(etag)));
        return Redirects.toConferences();
    }

    /** Shows a refusal on the list itself. */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        var page = new ModelAndView("conferences", refusal.status());
        page.addObject("list", conferences.list());
        page.addObject("product", about.product());
        page.addObject("refusal", refusal);
        return page;
    }
}
