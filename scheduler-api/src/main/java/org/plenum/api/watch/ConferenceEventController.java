package org.plenum.api.watch;

import io.swagger.v3.oas.annotations.Operation;
import org.plenum.api.conference.ConferenceService;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The states of a conference over HTTP, sent as it changes (server-sent events, HTML Living Standard 9.2). */
@RestController
final class ConferenceEventController {
    private final ConferenceService conferences;
    private final ConferenceEventStreams streams;

    ConferenceEventController(ConferenceService conferences, ConferenceEventStreams streams) {
        this.conferences = conferences;
        this.streams = streams;
    }

    /** The current state at once, and each later one. */
    @Operation(
            summary =
                    "Sends the ETag of the draft and the job that is about to replace it, now and each time one of them changes")
    @GetMapping(path = "/api/v1/conferences/{conference}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String conference) {
        var _ = conferences.getRevision(conference); // refuses what there is not
        return streams.open(conference);
    }
}
