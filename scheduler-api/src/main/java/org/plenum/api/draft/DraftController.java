package org.plenum.api.draft;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.JsonBody;
import org.plenum.api.timetable.DraftRevision;
import org.plenum.api.timetable.DraftService;
import org.plenum.api.timetable.Edit;
import org.plenum.api.timetable.TimetableView;
import org.plenum.rule.Sentences;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of drafts over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/conferences/{conference}/timetable", produces = MediaType.APPLICATION_JSON_VALUE)
final class DraftController {
    private final MoveService moves;
    private final DraftService drafts;

    DraftController(MoveService moves, DraftService drafts) {
        this.moves = moves;
        this.drafts = drafts;
    }

    /** What became of the draft. */
    record Receipt(int number, ScoreView score, boolean feasible, boolean complete) {

        static ResponseEntity<Receipt> of(TimetableView draft) {
            var assessment = draft.assessment();
            return ResponseEntity.ok()
                    .eTag(draft.etag())
                    .body(new Receipt(
                            draft.draft().orElseThrow().number(),
                            ScoreView.of(assessment.score()),
                            assessment.feasible(),
                            assessment.complete()));
        }
    }

    /** A draft among those that there are, and what was done to make it. */
    record EditView(int number, Instant at, String by, String why, String what, String etag) {

        static EditView of(DraftRevision draft, Sentences sentences) {
            var edit = draft.edit();
            return new EditView(
                    draft.number(), draft.at(), edit.by(), edit.why(), sentences.say(edit.what()), draft.etag());
        }
    }

    @Operation(summary = "Puts one session somewhere in the draft, or takes it out")
    @JsonBody("start, room, by, why; null takes the session out")
    @PutMapping(path = "/placements/{session}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> place(
            @PathVariable String conference,
            @PathVariable String session,
            InputStream body,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags)
            throws IOException {
        var request = MoveRequestJson.one(session, DocumentBody.read(body));
        return Receipt.of(moves.move(conference, request, IfMatch.of(etags)));
    }

    @Operation(summary = "Moves sessions of the draft, all at once")
    @JsonBody("moves [{session, start, room}], by, why; without start and room a session is taken out")
    @PostMapping(path = "/moves", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> move(
            @PathVariable String conference,
            InputStream body,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags)
            throws IOException {
        var request = MoveRequestJson.several(DocumentBody.read(body));
        return Receipt.of(moves.move(conference, request, IfMatch.of(etags)));
    }

    @Operation(summary = "Goes back to the draft before the last edit or search")
    @PostMapping("/undo")
    ResponseEntity<Receipt> undo(
            @PathVariable String conference,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags) {
        return Receipt.of(drafts.undo(conference, IfMatch.of(etags)));
    }

    @Operation(summary = "Goes forth to the draft that was undone last")
    @PostMapping("/redo")
    ResponseEntity<Receipt> redo(
            @PathVariable String conference,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags) {
        return Receipt.of(drafts.redo(conference, IfMatch.of(etags)));
    }

    @Operation(summary = "Lists the drafts that there are, the last first: who did what, and when")
    @GetMapping("/history")
    List<EditView> history(@PathVariable String conference, Locale locale) {
        var sentences = Sentences.of(locale, Edit.BUNDLE);
        return drafts.history(conference).stream()
                .map(draft -> EditView.of(draft, sentences))
                .toList();
    }
}
