package org.plenum.api.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.job.kind.JobKinds;
import org.plenum.api.job.kind.JobRequestJson;
import org.plenum.api.job.kind.JobState;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.JsonBody;
import org.plenum.api.request.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Jobs over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class JobController {
    private final JobService jobs;
    private final JobViews views;
    private final JobKinds kinds;

    JobController(JobService jobs, JobViews views, JobKinds kinds) {
        this.jobs = jobs;
        this.views = views;
        this.kinds = kinds;
    }

    @Operation(summary = "Queues a job on the current revision of a conference")
    @ApiResponse(responseCode = "202", description = "Queued; its address is in Location")
    @JsonBody(
            "kind, name, by, limits {spent, unimproved, moves, target}, seed; for the kinds solve, reoptimise and propose from (empty, draft, published); for reoptimise and propose stability, maxMoves, freezeBefore, keep, least; for solve runs; all fields are optional. Several runs use consecutive seeds from seed on, and the best counts; they share the time spent, the other limits are for each. Time counts from when the conference is compiled; even if it runs out, each session still has its turn")
    @PostMapping("/conferences/{conference}/jobs")
    ResponseEntity<JobView> start(
            @PathVariable String conference,
            InputStream body,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key)
            throws IOException {
        var request = JobRequestJson.read(DocumentBody.read(body), kinds);
        var job = jobs.start(conference, request, key);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .body(views.of(job));
    }

    @Operation(summary = "Lists jobs, the last queued first, page by page")
    @GetMapping("/jobs")
    Page<JobView> list(
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> conference,
            @RequestParam Optional<Long> after,
            @RequestParam(defaultValue = "50") int limit) {
        var page = jobs.list(new JobQuery(state.map(JobController::state), conference, after), new Page.Size(limit));
        return new Page<>(page.items().stream().map(views::of).toList(), page.next());
    }

    private static JobState state(String name) {
        try {
            return JobState.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw Refusal.senseless(
                    "There is no state “%s” of jobs.\nUse one of %s.".formatted(name, List.of(JobState.values())));
        }
    }

    @Operation(summary = "Returns a job: its request, its state and its history")
    @GetMapping("/jobs/{id}")
    JobView get(@PathVariable long id) {
        return views.of(jobs.get(id));
    }

    @Operation(summary = "Asks a job to end soon and to keep its best")
    @ApiResponse(responseCode = "202", description = "The job will end; a job that has ended stays as it is")
    @PostMapping("/jobs/{id}/stop")
    ResponseEntity<JobView> stop(@PathVariable long id) {
        jobs.stop(id);
        return ResponseEntity.accepted().body(views.of(jobs.get(id)));
    }

    @Operation(summary = "Deletes the record of a job that has ended")
    @ApiResponse(responseCode = "204", description = "Deleted")
    @DeleteMapping("/jobs/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        jobs.delete(id);
    }
}
