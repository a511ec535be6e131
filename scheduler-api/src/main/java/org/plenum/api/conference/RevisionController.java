package org.plenum.api.conference;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The revisions of conferences over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/conferences/{id}/revisions", produces = MediaType.APPLICATION_JSON_VALUE)
final class RevisionController {
    private final RevisionService revisions;

    RevisionController(RevisionService revisions) {
        this.revisions = revisions;
    }

    /** A revision as the API returns it. */
    record RevisionView(
            int revision,
            Instant changed,
            Optional<String> by,
            Optional<String> why,
            List<String> what,
            Optional<Integer> restored) {

        static RevisionView of(Revision revision, Locale locale) {
            var reason = revision.reason();
            var sentences = ProblemWording.in(locale);
            return new RevisionView(
                    revision.number(),
                    revision.changed(),
                    reason.by(),
                    reason.why(),
                    reason.what().stream().map(sentences::say).toList(),
                    reason.restored());
        }
    }

    @Operation(
            summary =
                    "Lists the revisions of a conference, the last first, page by page: who changed what, when and why")
    @GetMapping
    Page<RevisionView> list(
            @PathVariable String id,
            @RequestParam Optional<Integer> after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        var page = revisions.list(id, after, new Page.Size(limit));
        return new Page<>(
                page.items().stream()
                        .map(revision -> RevisionView.of(revision, locale))
                        .toList(),
                page.next());
    }

    @Operation(summary = "Restores a revision of a conference as a new revision")
    @PostMapping("/{revision}/restore")
    ResponseEntity<Receipt> restore(
            @PathVariable String id,
            @PathVariable int revision,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> why,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            Locale locale) {
        var taken = revisions.restore(id, revision, IfMatch.of(etags), Reason.of(by, why));
        return ResponseEntity.ok().eTag(taken.conference().etag()).body(Receipt.of(taken, locale));
    }
}
