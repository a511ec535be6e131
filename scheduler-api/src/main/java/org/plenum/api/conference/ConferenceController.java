package org.plenum.api.conference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.FileBody;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
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

    @Operation(
            summary = "Stores a new conference, or a copy of another one",
            description = "With ?copyOf= a copy of that conference, on other days: without a body. Absences and pins on"
                    + " no day of the conference are left out; the answer says in sentences what moved and what was"
                    + " left out.")
    @ApiResponse(responseCode = "201", description = "Stored; its issues are warnings")
    @FileBody("The conference: its document, plenum/conference/1, or its workbook or archive")
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, FileBody.XLSX, FileBody.ZIP})
    ResponseEntity<Receipt> create(
            InputStream body,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> why,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            Locale locale)
            throws IOException {
        var taken = conferences.create(DocumentBody.read(body), key, Reason.of(by, why));
        return ResponseEntity.created(
                        URI.create("/api/v1/conferences/" + taken.conference().id()))
                .eTag(taken.conference().etag())
                .body(Receipt.of(taken, locale));
    }

    @Operation(summary = "Lists conferences by id, page by page")
    @GetMapping
    Page<ConferenceSummary> list(@RequestParam Optional<String> after, @RequestParam(defaultValue = "50") int limit) {
        return conferences.list(after, new Page.Size(limit));
    }

    @Operation(summary = "Returns a conference document, with its ETag")
    @GetMapping("/{id}")
    ResponseEntity<String> get(@PathVariable String id) {
        var conference = conferences.get(id);
        return ResponseEntity.ok()
                .eTag(conference.etag())
                .lastModified(conference.changed())
                .body(Documents.text(conference.document()));
    }

    @Operation(summary = "Replaces a conference's document, if nobody has changed it since the client read it")
    @FileBody("The conference: its document, plenum/conference/1, or its workbook or archive")
    @PutMapping(
            path = "/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, FileBody.XLSX, FileBody.ZIP})
    ResponseEntity<Receipt> replace(
            @PathVariable String id,
            InputStream body,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> why,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            Locale locale)
            throws IOException {
        var taken = conferences.replace(id, DocumentBody.read(body), IfMatch.of(etags), Reason.of(by, why));
        return ResponseEntity.ok().eTag(taken.conference().etag()).body(Receipt.of(taken, locale));
    }

    @Operation(summary = "Deletes a conference with its jobs and timetables")
    @ApiResponse(responseCode = "204", description = "Deleted")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags) {
        conferences.delete(id, IfMatch.of(etags));
    }
}
