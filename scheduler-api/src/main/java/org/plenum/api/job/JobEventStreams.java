package org.plenum.api.job;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams of job events; each stream polls the store, so that it does not matter which process works on the job. */
@Component
class JobEventStreams {
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final long NEVER = 0;

    private final JobService jobs;
    private final Duration heartbeat;
    private final ScheduledExecutorService looks = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("events-", 0).factory());
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    /** @param heartbeat how long a stream may be silent, so that a proxy does not take it for dead */
    JobEventStreams(JobService jobs, @Value("${plenum.heartbeat:15s}") Duration heartbeat) {
        this.jobs = jobs;
        this.heartbeat = heartbeat;
    }

    /** The events of a job after the one with this number, until the job ends. */
    SseEmitter open(long job, long last) {
        var emitter = new SseEmitter(NEVER);
        var stream = new Stream(job, emitter, last);
        open.add(stream);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onError(_ -> open.remove(stream));
        looks.execute(stream);
        return emitter;
    }

    /** Lets the web server shut down without waiting for the clients of open streams. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        looks.shutdown();
        open.forEach(stream -> stream.emitter.complete());
    }

    private final class Stream implements Runnable {
        private final long job;
        private final SseEmitter emitter;
        private long last;
        private long quiet;

        Stream(long job, SseEmitter emitter, long last) {
            this.job = job;
            this.emitter = emitter;
            this.last = last;
        }

        @Override
        public void run() {
            try {
                if (open.contains(this) && goesOn()) {
                    var _ = looks.schedule(this, LOOK.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (IOException _) {
                open.remove(this); // the client is gone
            } catch (RuntimeException _) {
                open.remove(this);
                emitter.complete(); // the job was deleted, or the database cannot be reached: the client may ask again
            }
        }

        /** Sends new events; false if none can follow. */
        private boolean goesOn() throws IOException {
            var ended = jobs.get(job).state().isEnd();
            var events = jobs.events(job, last);
            for (var event : events) {
                tell(JobEventView.of(event));
                last = event.number();
            }
            quiet = events.isEmpty() ? quiet + 1 : 0;
            if (quiet * LOOK.toMillis() >= heartbeat.toMillis()) {
                emitter.send(SseEmitter.event().comment("still here"));
                quiet = 0;
            }
            if (ended) {
                emitter.complete();
            }
            return !ended;
        }

        private void tell(JobEventView event) throws IOException {
            emitter.send(SseEmitter.event()
                    .id(Long.toString(event.number()))
                    .name(event.name())
                    .data(event.data()));
        }
    }
}
