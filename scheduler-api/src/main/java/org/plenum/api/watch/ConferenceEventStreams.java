package org.plenum.api.watch;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.job.JobService;
import org.plenum.api.watch.ConferenceEventStream.StateView;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Streams of the states of conferences: one look at the database twice a second serves all of them, so that it does not
 * matter which process has made a change.
 */
@Component
class ConferenceEventStreams {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long NEVER = 0;

    private final HistoryStore history;
    private final JobService jobs;
    private final Duration heartbeat;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("looks-", 0).factory());
    private final ExecutorService senders = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("tells-", 0).factory()); // one slow client delays no other
    private final Set<ConferenceEventStream> open = ConcurrentHashMap.newKeySet();

    /** @param heartbeat how long a stream may be silent, so that a proxy does not take it for dead */
    ConferenceEventStreams(
            HistoryStore history, JobService jobs, @Value("${plenum.heartbeat:15s}") Duration heartbeat) {
        this.history = history;
        this.jobs = jobs;
        this.heartbeat = heartbeat;
        var _ = looks.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The current state of a conference at once, and each later one. */
    SseEmitter open(String conference) {
        var emitter = new SseEmitter(NEVER);
        var stream = new ConferenceEventStream(conference, emitter, heartbeat);
        open.add(stream);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onError(_ -> open.remove(stream));
        looks.execute(this::look);
        return emitter;
    }

    /** Lets the web server shut down without waiting for the clients of open streams. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        looks.shutdown();
        open.forEach(ConferenceEventStream::end);
        senders.shutdown();
    }

    private static Optional<StateView> state(String conference, Map<String, String> etags, Map<String, Long> searches) {
        return Optional.ofNullable(etags.get(conference))
                .map(etag -> new StateView(etag, Optional.ofNullable(searches.get(conference))));
    }

    private void look() {
        if (open.isEmpty()) {
            return;
        }
        var watched = open.stream().map(ConferenceEventStream::conference).collect(Collectors.toSet());
        try {
            var etags = history.etags(watched);
            var searches = jobs.findReplacingDraft(watched);
            open.stream()
                    .filter(stream -> watched.contains(stream.conference()))
                    .forEach(stream -> senders.execute(() -> stream.tell(state(stream.conference(), etags, searches))));
        } catch (DataAccessException _) {
            // the database cannot be reached now: the next look tries again
        }
    }
}
