package org.plenum.api.timetable;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Timetables over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class TimetableController {
    private final TimetableService timetables;

    TimetableController(TimetableService timetables) {
        this.timetables = timetables;
    }

    @Operation(summary = "Returns the draft of a conference with score, findings and reasons, and its ETag")
    @GetMapping("/conferences/{conference}/timetable")
    ResponseEntity<String> draft(@PathVariable String conference, Locale locale) {
        var draft = timetables.getDraft(conference);
        return ResponseEntity.ok()
                .eTag(draft.etag())
                .cacheControl(CacheControl.noStore()) // the ETag depends neither on the language nor on the baseline
                .body(TimetableText.write(draft, locale));
    }

    @Operation(summary = "Returns a job's best timetable so far, also while it runs")
    @GetMapping("/jobs/{job}/timetable")
    String best(@PathVariable long job, Locale locale) {
        return TimetableText.write(timetables.getBest(job), locale);
    }
}
