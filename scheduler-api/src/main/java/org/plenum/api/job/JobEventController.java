package org.plenum.api.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The events of a job over HTTP, sent as they happen (server-sent events, HTML Living Standard 9.2). */
@RestController
final class JobEventController {
    private final JobService jobs;
    private final JobEventStreams streams;

    JobEventController(JobService jobs, JobEventStreams streams) {
        this.jobs = jobs;
        this.streams = streams;
    }

    /**
     * The events after the last one that the client has received; 204 if none follows, so that the client does not
     * reconnect.
     */
    @Operation(summary = "Sends the events of a job as they happen: state, progress, best")
    @ApiResponse(responseCode = "200", description = "The events after the one in Last-Event-ID")
    @ApiResponse(responseCode = "204", description = "The client has all events, and none will follow")
    @GetMapping(path = "/api/v1/jobs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable
    SseEmitter events(
            @PathVariable long id,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<Long> last,
            HttpServletResponse response) {
        var job = jobs.get(id);
        if (job.state().isEnd() && job.events().getLast().number() <= last.orElse(0L)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return streams.open(id, last.orElse(0L));
    }
}
