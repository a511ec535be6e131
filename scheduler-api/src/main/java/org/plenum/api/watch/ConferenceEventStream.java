package org.plenum.api.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What one client is told of a conference: each state once, and now and then that the stream is still there. */
final class ConferenceEventStream {
    private final String conference;
    private final SseEmitter emitter;
    private final Duration heartbeat;
    private final ReentrantLock sending = new ReentrantLock();
    private String told = "";
    private long toldAt = System.nanoTime();

    ConferenceEventStream(String conference, SseEmitter emitter, Duration heartbeat) {
        this.conference = conference;
        this.emitter = emitter;
        this.heartbeat = heartbeat;
    }

    /** @param etag names the document and draft as they are */
    record StateView(String etag) {}

    String conference() {
        return conference;
    }

    /**
     * Tells the client the state, unless it knows it, or is still being told an earlier one.
     *
     * @param etag of the current step; empty if the conference is gone, which ends the stream
     */
    void tell(Optional<String> etag) {
        if (!sending.tryLock()) {
            return;
        }
        try {
            if (etag.isEmpty()) {
                emitter.complete();
            } else {
                send(etag.get());
            }
        } catch (IOException | IllegalStateException _) {
            end(); // the client is gone
        } finally {
            sending.unlock();
        }
    }

    private void send(String etag) throws IOException {
        if (!etag.equals(told)) {
            emitter.send(SseEmitter.event().name("state").data(new StateView(etag)));
            told = etag;
        } else if (System.nanoTime() - toldAt >= heartbeat.toNanos()) {
            emitter.send(SseEmitter.event().comment("still here"));
        } else {
            return;
        }
        toldAt = System.nanoTime();
    }

    void end() {
        emitter.complete();
    }
}
