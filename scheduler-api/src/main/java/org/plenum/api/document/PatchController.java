package org.plenum.api.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.Receipt;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fields of a conference's document changed over HTTP. */
@RestController
final class PatchController {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final DocumentService documents;

    PatchController(DocumentService documents) {
        this.documents = documents;
    }

    @Operation(
            summary = "Changes fields of a conference's document, if nobody has changed it since the client read it",
            description =
                    "A JSON Merge Patch (RFC 7396): null removes a field, an object changes the fields that it has,"
                            + " a list replaces the whole list. Members of lists that have ids have addresses of their own;"
                            + " relations, interests and dislikes have none, and are changed by sending their whole list."
                            + " The issues are those of the whole document after the patch.")
    @RequestBody(
            description = "The fields to change, as in plenum/conference/1; neither id nor schema",
            content = {
                @Content(mediaType = MERGE_PATCH, schema = @Schema(type = "object")),
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"))
            })
    @PatchMapping(
            path = "/api/v1/conferences/{id}",
            consumes = {MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> patch(
            @PathVariable String id,
            InputStream body,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> why,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            Locale locale)
            throws IOException {
        var taken = documents.patch(id, DocumentBody.readObject(body), IfMatch.of(etags), Reason.of(by, why));
        return ResponseEntity.ok().eTag(taken.conference().etag()).body(Receipt.of(taken, locale));
    }
}
