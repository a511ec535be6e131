package org.plenum.api.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.Receipt;
import org.plenum.api.problem.IssueView;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.JsonBody;
import org.plenum.exchange.edit.ConferenceList;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members of a conference's lists over HTTP: rooms, people, sessions and so on by their ids, days by their dates. */
@RestController
@RequestMapping(path = MemberController.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
final class MemberController {
    private static final String LISTS = "days|rooms|regions|delegations|people|tracks|resources|sessions";

    /** Names the lists, so that no other address is taken for one of a member. */
    static final String ADDRESS = "/api/v1/conferences/{conference}/{list:" + LISTS + "}/{id}";

    private static final String ONE_OF_LISTS = "One of " + LISTS;
    private static final String ID = "Of the member; the date of a day";
    private static final String REMOVE = "remove";

    private final DocumentService documents;

    MemberController(DocumentService documents) {
        this.documents = documents;
    }

    /**
     * The answer to a removal.
     *
     * @param removed what referred to the member and was taken out too, in sentences
     */
    record RemovalReceipt(String id, int revision, List<String> removed, List<IssueView> issues) {

        static RemovalReceipt of(DocumentService.Removal removal, Locale locale) {
            var sentences = ProblemWording.in(locale);
            var conference = removal.taken().conference();
            return new RemovalReceipt(
                    conference.id(),
                    conference.revision(),
                    removal.references().stream().map(sentences::say).toList(),
                    IssueView.of(removal.taken().warnings(), locale));
        }
    }

    @Operation(summary = "Returns a member of a list of a conference's document, with the ETag of the conference")
    @GetMapping
    ResponseEntity<String> get(
            @PathVariable String conference,
            @Parameter(description = ONE_OF_LISTS) @PathVariable String list,
            @Parameter(description = ID) @PathVariable String id) {
        var member = documents.get(conference, list(list), id);
        return ResponseEntity.ok()
                .eTag(member.in().etag())
                .lastModified(member.in().changed())
                .body(member.json().toPrettyString());
    }

    @Operation(
            summary = "Adds a member to a list of a conference's document, or replaces the one of the same id",
            description = "If-Match is about the conference. A new member comes last, a new day where its date belongs."
                    + " The body may leave its id out. The issues are those of the whole document.")
    @ApiResponse(responseCode = "200", description = "Replaced")
    @ApiResponse(responseCode = "201", description = "Added")
    @JsonBody("The member, as in plenum/conference/1")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> put(
            @PathVariable String conference,
            @Parameter(description = ONE_OF_LISTS) @PathVariable String list,
            @Parameter(description = ID) @PathVariable String id,
            InputStream body,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> why,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            Locale locale)
            throws IOException {
        var put = documents.put(
                conference, list(list), id, DocumentBody.readObject(body), IfMatch.of(etags), Reason.of(by, why));
        var answer = put.created()
                ? ResponseEntity.created(URI.create("/api/v1/conferences/%s/%s/%s".formatted(conference, list, id)))
                : ResponseEntity.ok();
        return answer.eTag(put.taken().conference().etag()).body(Receipt.of(put.taken(), locale));
    }

    @Operation(
            summary = "Removes a member from a list of a conference's document, unless something refers to it",
            description = "409 names what refers to it, in the problem's reasons. With ?references=remove that is taken"
                    + " out too: what is nothing without the member goes, such as a relation of two sessions; the answer"
                    + " names each. Nothing refers to a day but sessions that are pinned or allowed on it.")
    @DeleteMapping
    ResponseEntity<RemovalReceipt> remove(
            @PathVariable String conference,
            @Parameter(description = ONE_OF_LISTS) @PathVariable String list,
            @Parameter(description = ID) @PathVariable String id,
            @RequestParam Optional<String> references,
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> why,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags,
            Locale locale) {
        var removal = documents.remove(
                conference, list(list), id, isRemoval(references), IfMatch.of(etags), Reason.of(by, why));
        return ResponseEntity.ok().eTag(removal.taken().conference().etag()).body(RemovalReceipt.of(removal, locale));
    }

    private static ConferenceList list(String field) {
        return ConferenceList.find(field).orElseThrow();
    }

    private static boolean isRemoval(Optional<String> references) {
        references.filter(wanted -> !wanted.equals(REMOVE)).ifPresent(wanted -> {
            throw Refusal.senseless(
                    "There is no way “%s” to treat references.\nUse remove, or leave it out.".formatted(wanted));
        });
        return references.isPresent();
    }
}
