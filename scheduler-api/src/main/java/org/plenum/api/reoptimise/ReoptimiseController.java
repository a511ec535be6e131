package org.plenum.api.reoptimise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.plenum.api.job.kind.JobRequestJson;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.JsonBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Re-optimisation over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class ReoptimiseController {
    private final ReoptimiseService reoptimise;

    ReoptimiseController(ReoptimiseService reoptimise) {
        this.reoptimise = reoptimise;
    }

    @Operation(summary = "Lists the sessions that a job has moved against the published version, and why each moved")
    @GetMapping("/jobs/{job}/moves")
    List<MovedView> ofJob(@PathVariable long job, Locale locale) {
        return MovedView.of(reoptimise.movesOf(job), ProblemWording.in(locale));
    }

    @Operation(
            summary =
                    "Lists the sessions that have moved in the draft against the published version, and why each moved")
    @GetMapping("/conferences/{conference}/timetable/moved")
    List<MovedView> ofDraft(@PathVariable String conference, Locale locale) {
        return MovedView.of(reoptimise.movesOf(conference), ProblemWording.in(locale));
    }

    @Operation(summary = "Queues three jobs that find alternatives of different merits")
    @ApiResponse(responseCode = "202", description = "Queued; their ids, in the order of the alternatives")
    @JsonBody("maxMoves, freezeBefore, keep: limits for all alternatives; all fields are optional")
    @PostMapping("/conferences/{conference}/alternatives")
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<Long> propose(@PathVariable String conference, InputStream body) throws IOException {
        var asked = JobRequestJson.read(DocumentBody.read(body), ReoptimisationOptionsJson::read);
        return reoptimise.propose(conference, asked).stream().map(SolveJob::id).toList();
    }

    @Operation(summary = "Compares the last alternatives of all merits with each other and with the draft")
    @GetMapping("/conferences/{conference}/alternatives")
    List<AlternativeView> alternatives(@PathVariable String conference, Locale locale) {
        var sentences = ProblemWording.in(locale);
        return reoptimise.alternatives(conference).stream()
                .map(alternative -> AlternativeView.of(alternative, sentences))
                .toList();
    }

    @Operation(summary = "Makes the alternative that a job found the draft")
    @ApiResponse(responseCode = "204", description = "The alternative is now the draft")
    @PostMapping("/jobs/{job}/adopt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void adopt(@PathVariable long job, @RequestParam(defaultValue = "") String by) {
        reoptimise.adopt(job, by);
    }
}
