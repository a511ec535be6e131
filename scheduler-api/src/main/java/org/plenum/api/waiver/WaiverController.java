package org.plenum.api.waiver;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import org.plenum.api.timetable.TimetableView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Waivers of findings, over HTTP. */
@RestController
@RequestMapping("/api/v1/conferences/{conference}/findings/{finding}/waive")
final class WaiverController {
    private final WaiverService waivers;

    WaiverController(WaiverService waivers) {
        this.waivers = waivers;
    }

    /** Who accepts the finding, and why. */
    record Acceptance(Optional<String> by, Optional<String> why) {}

    @Operation(summary = "Waives a finding of the draft, also after the next search")
    @ApiResponse(responseCode = "204", description = "Waived")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> waive(
            @PathVariable String conference, @PathVariable String finding, @RequestBody Acceptance acceptance) {
        return done(waivers.waive(
                conference,
                finding,
                acceptance.by().orElse(""),
                acceptance.why().orElse("")));
    }

    @Operation(summary = "Withdraws a waiver")
    @ApiResponse(responseCode = "204", description = "No longer waived")
    @DeleteMapping
    ResponseEntity<Void> takeBack(
            @PathVariable String conference, @PathVariable String finding, @RequestParam(defaultValue = "") String by) {
        return done(waivers.takeBack(conference, finding, by));
    }

    /** Answers with the ETag of the draft, which this step has changed. */
    private static ResponseEntity<Void> done(TimetableView draft) {
        return ResponseEntity.noContent().eTag(draft.etag()).build();
    }
}
