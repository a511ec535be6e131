package org.plenum.api.explain;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.IssueView;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks of a conference that need no search, over HTTP. */
@RestController
final class CheckController {
    private final ConferenceService conferences;
    private final ProofService proofs;

    CheckController(ConferenceService conferences, ProofService proofs) {
        this.conferences = conferences;
        this.proofs = proofs;
    }

    /** Everything that is doubtful about a conference. */
    record CheckView(int revision, List<IssueView> issues) {}

    @Operation(
            summary =
                    "Checks a conference without a search: doubtful parts of the document, and proofs that it is impossible")
    @PostMapping(path = "/api/v1/conferences/{id}/check", produces = MediaType.APPLICATION_JSON_VALUE)
    CheckView check(@PathVariable String id, Locale locale) {
        var known = conferences.look(id);
        var doubtful = IssueView.of(known.warnings(), locale).stream();
        var impossible = IssueView.ofProofs(proofs.of(known.conference()), locale).stream();
        return new CheckView(
                known.conference().revision(),
                Stream.concat(doubtful, impossible).toList());
    }
}
