package org.plenum.api.timetable;

import java.util.Locale;
import org.springframework.http.MediaType;
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

    @GetMapping("/conferences/{conference}/timetable")
    String draft(@PathVariable String conference, Locale locale) {
        return TimetableText.write(timetables.getDraft(conference).timetable(), locale);
    }

    @GetMapping("/jobs/{job}/timetable")
    String best(@PathVariable long job, Locale locale) {
        return TimetableText.write(timetables.getBest(job).timetable(), locale);
    }
}
