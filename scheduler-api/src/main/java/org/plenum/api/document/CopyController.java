package org.plenum.api.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.Receipt;
import org.plenum.api.document.CopyService.Copied;
import org.plenum.api.document.CopyService.Wanted;
import org.plenum.api.problem.IssueView;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.FileBody;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Copies of conferences over HTTP. */
@RestController
final class CopyController {
    private final CopyService copies;

    CopyController(CopyService copies) {
        this.copies = copies;
    }

    /**
     * The answer to a copy.
     *
     * @param what moved with the days and what was left out, in sentences
     */
    record CopyReceipt(String id, int revision, List<String> what, List<IssueView> issues) {

        static CopyReceipt of(Copied copied, Locale locale) {
            var sentences = ProblemWording.in(locale);
            var conference = copied.taken().conference();
            return new CopyReceipt(
                    conference.id(),
                    conference.revision(),
                    copied.what().stream().map(sentences::say).toList(),
                    IssueView.of(copied.taken().warnings(), locale));
        }
    }

    /**
     * Shares its address with the call that stores a document: a description has only one call for both.
     *
     * @param copyOf always there, and optional in the description
     * @param body none: a request without one needs no type, and another with a wrong type is refused for that
     */
    @Operation
    @ApiResponse(
            responseCode = "201",
            description = "Stored; its issues are warnings; of a copy, what moved and what was left out",
            content = @Content(schema = @Schema(oneOf = {Receipt.class, CopyReceipt.class})))
    @PostMapping(
            path = "/api/v1/conferences",
            params = "copyOf",
            consumes = {MediaType.APPLICATION_JSON_VALUE, FileBody.XLSX, FileBody.ZIP},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CopyReceipt> copy(
            @Parameter(description = "The id of a conference to copy: then the request has no body") @RequestParam
                    Optional<String> copyOf,
            @Parameter(description = "By how many days the copy lies later, with everything that has a date")
                    @RequestParam(defaultValue = "0")
                    int shiftDays,
            @Parameter(description = "Of the copy; by default made from that of the original") @RequestParam
                    Optional<String> id,
            @Parameter(description = "Of the copy; by default made from that of the original") @RequestParam
                    Optional<String> name,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> why,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            @Parameter(hidden = true) @RequestBody(required = false) byte @Nullable [] body,
            Locale locale) {
        if (body != null) {
            throw Refusal.senseless("A copy takes no document.\nLeave out the body, or copyOf.");
        }
        var copied =
                copies.copy(new Wanted(copyOf.orElseThrow(), id, name, shiftDays), key, Reason.of(by, why), locale);
        var conference = copied.taken().conference();
        return ResponseEntity.created(URI.create("/api/v1/conferences/" + conference.id()))
                .eTag(conference.etag())
                .body(CopyReceipt.of(copied, locale));
    }
}
