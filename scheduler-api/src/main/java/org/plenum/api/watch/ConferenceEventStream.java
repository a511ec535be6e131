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
    private Optional<StateView> told = Optional.empty();
    private long toldAt = System.nanoTime();

    ConferenceEventStream(String conference, SseEmitter emitter, Duration heartbeat) {
        this.conference = conference;
        this.emitter = emitter;
        this.heartbeat = heartbeat;
    }

    /**
     * What there is to know.
     *
     * @param etag names the document and draft as they are
     * @param search the job that is about to replace the draft; absent if there is none
     */
    record StateView(String etag, Optional<Long> search) {}

    String conference() {
        return conference;
    }

    /**
     * Tells the client the state, unless it knows it, or is still being told an earlier one.
     *
     * @param state empty if the conference is gone, which ends the stream
     */
    void tell(Optional<StateView> state) {
        if (!sending.tryLock()) {
            return;
        }
        try {
            if (state.isEmpty()) {
                emitter.complete();
            } else {
                send(state.get());
            }
        } catch (IOException | IllegalStateException _) {
            end(); // the client is gone
        } finally {
            sending.unlock();
        }
    }

    private void send(StateView state) throws IOException {
        if (!told.equals(Optional.of(state))) {
            emitter.send(SseEmitter.event().name("state").data(state));
            told = Optional.of(state);
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
