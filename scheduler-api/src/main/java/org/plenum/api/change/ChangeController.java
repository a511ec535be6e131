package org.plenum.api.change;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.problem.IssueView;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.JsonBody;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of conferences over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/conferences", produces = MediaType.APPLICATION_JSON_VALUE)
final class ChangeController {
    private final ChangeService changes;

    ChangeController(ChangeService changes) {
        this.changes = changes;
    }

    /**
     * The answer to changes that were made.
     *
     * @param what the changes, in sentences
     * @param job the address of the job that was queued
     */
    record ChangeReceipt(String id, int revision, List<String> what, List<IssueView> issues, Optional<String> job) {

        static ChangeReceipt of(ChangeService.Changed changed, Locale locale) {
            var sentences = ProblemWording.in(locale);
            return new ChangeReceipt(
                    changed.conference().id(),
                    changed.conference().revision(),
                    changed.what().stream().map(sentences::say).toList(),
                    IssueView.of(changed.warnings(), locale),
                    changed.job().map(job -> "/api/v1/jobs/" + job.id()));
        }
    }

    @Operation(summary = "Applies a document of changes to a conference as one revision, and adapts the draft")
    @JsonBody("The document of changes, plenum/changes/1")
    @PostMapping(path = "/{conference}/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChangeReceipt> change(
            @PathVariable String conference,
            InputStream body,
            @RequestParam(defaultValue = "false") boolean reoptimise,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            Locale locale)
            throws IOException {
        var changed = changes.change(conference, DocumentBody.read(body), IfMatch.of(etags), reoptimise);
        return ResponseEntity.ok().eTag(changed.conference().etag()).body(ChangeReceipt.of(changed, locale));
    }
}
