package org.plenum.api.conference;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.problem.IssueView;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conferences over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/conferences", produces = MediaType.APPLICATION_JSON_VALUE)
final class ConferenceController {
    private final ConferenceService conferences;

    ConferenceController(ConferenceService conferences) {
        this.conferences = conferences;
    }

    /** What is answered to a document that was taken in. */
    record Receipt(String id, int revision, List<IssueView> issues) {

        static Receipt of(ConferenceService.Taken taken, Locale locale) {
            return new Receipt(
                    taken.conference().id(), taken.conference().revision(), IssueView.of(taken.warnings(), locale));
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> create(
            InputStream body,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            Locale locale)
            throws IOException {
        var taken = conferences.create(DocumentBody.read(body), key);
        return ResponseEntity.created(
                        URI.create("/api/v1/conferences/" + taken.conference().id()))
                .eTag(taken.conference().etag())
                .body(Receipt.of(taken, locale));
    }

    @GetMapping
    Page<ConferenceSummary> list(@RequestParam Optional<String> after, @RequestParam(defaultValue = "50") int limit) {
        return conferences.list(after, new Page.Size(limit));
    }

    @GetMapping("/{id}")
    ResponseEntity<String> get(@PathVariable String id) {
        var conference = conferences.get(id);
        return ResponseEntity.ok()
                .eTag(conference.etag())
                .lastModified(conference.changed())
                .body(Documents.text(conference.document()));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> replace(
            @PathVariable String id, InputStream body, @RequestHeader HttpHeaders headers, Locale locale)
            throws IOException {
        var taken = conferences.replace(id, DocumentBody.read(body), new IfMatch(headers.getIfMatch()));
        return ResponseEntity.ok().eTag(taken.conference().etag()).body(Receipt.of(taken, locale));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestHeader HttpHeaders headers) {
        conferences.delete(id, new IfMatch(headers.getIfMatch()));
    }
}
