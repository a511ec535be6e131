package org.plenum.api.explain;

import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.exchange.ParityWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each region got, over HTTP: in the draft, and in a job's best timetable so far. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class ParityController {
    private final TimetableService timetables;

    ParityController(TimetableService timetables) {
        this.timetables = timetables;
    }

    @Operation(summary = "Compares what each region got in the draft")
    @GetMapping("/conferences/{conference}/timetable/parity")
    String ofDraft(@PathVariable String conference) {
        return json(timetables.getDraft(conference));
    }

    @Operation(summary = "Compares what each region got in a job's best timetable so far")
    @GetMapping("/jobs/{job}/timetable/parity")
    String ofBest(@PathVariable long job) {
        return json(timetables.getBest(job));
    }

    private static String json(TimetableView timetable) {
        var out = new ByteArrayOutputStream();
        try {
            ParityWriter.write(timetable.parity(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
