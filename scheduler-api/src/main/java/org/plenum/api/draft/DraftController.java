package org.plenum.api.draft;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.history.Edit;
import org.plenum.api.history.Step;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.JsonBody;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.rule.Sentences;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of drafts over HTTP, and the history of drafts and documents. */
@RestController
@RequestMapping(path = "/api/v1/conferences/{conference}/timetable", produces = MediaType.APPLICATION_JSON_VALUE)
final class DraftController {
    private final MoveService moves;
    private final HistoryService history;
    private final TimetableService timetables;

    DraftController(MoveService moves, HistoryService history, TimetableService timetables) {
        this.moves = moves;
        this.history = history;
        this.timetables = timetables;
    }

    /**
     * The document and the draft after a change.
     *
     * @param number of the current step
     * @param revision of the document that is current
     * @param score of the draft; missing if there is no draft yet
     */
    record Receipt(
            int number,
            int revision,
            Optional<ScoreView> score,
            Optional<Boolean> feasible,
            Optional<Boolean> complete) {

        static ResponseEntity<Receipt> of(Step step, Optional<TimetableView> draft) {
            var assessment = draft.map(TimetableView::assessment);
            return ResponseEntity.ok()
                    .eTag(step.etag())
                    .body(new Receipt(
                            step.number(),
                            step.revision(),
                            assessment.map(Assessment::score).map(ScoreView::of),
                            assessment.map(Assessment::feasible),
                            assessment.map(Assessment::complete)));
        }

        static ResponseEntity<Receipt> of(TimetableView draft) {
            return of(draft.draft().orElseThrow(), Optional.of(draft));
        }
    }

    /**
     * One step of the history.
     *
     * @param revision of the document after the step
     * @param holds whether the step is the current one; steps with a higher number were undone
     * @param undone who undid it; missing if nobody did
     * @param redone who redid it after that; missing if nobody did
     */
    record StepView(
            int number,
            int revision,
            Instant at,
            String by,
            String why,
            String what,
            String etag,
            boolean holds,
            Optional<Step.Toggle> undone,
            Optional<Step.Toggle> redone) {

        static StepView of(Step step, int now, Sentences sentences) {
            var edit = step.edit();
            return new StepView(
                    step.number(),
                    step.revision(),
                    step.at(),
                    edit.by(),
                    edit.why(),
                    edit.say(sentences),
                    step.etag(),
                    step.number() == now,
                    step.undone(),
                    step.redone());
        }
    }

    @Operation(summary = "Moves one session of the draft to a place, or takes it out")
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

    @Operation(summary = "Undoes the last step of the document and the draft")
    @PostMapping("/undo")
    ResponseEntity<Receipt> undo(
            @PathVariable String conference,
            @RequestParam(defaultValue = "") String by,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags) {
        var _ = history.undo(conference, IfMatch.of(etags), by);
        return now(conference);
    }

    @Operation(summary = "Redoes the last undone step of the document and the draft")
    @PostMapping("/redo")
    ResponseEntity<Receipt> redo(
            @PathVariable String conference,
            @RequestParam(defaultValue = "") String by,
            @RequestHeader(name = "If-Match", required = false) @Nullable List<String> etags) {
        var _ = history.redo(conference, IfMatch.of(etags), by);
        return now(conference);
    }

    private ResponseEntity<Receipt> now(String conference) {
        return Receipt.of(history.get(conference).current(), timetables.findDraft(conference));
    }

    @Operation(
            summary =
                    "Lists the steps of the document and the draft, the last first: who did what and when, and who undid or redid it")
    @GetMapping("/history")
    ResponseEntity<List<StepView>> history(@PathVariable String conference, Locale locale) {
        var all = history.get(conference);
        var sentences = Edit.sentences(locale);
        return ResponseEntity.ok()
                .eTag(all.current().etag())
                .cacheControl(CacheControl.noStore()) // the ETag does not depend on the language
                .body(all.steps().stream()
                        .map(step -> StepView.of(step, all.now(), sentences))
                        .toList());
    }
}
