package org.plenum.web.begin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.Reason;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.SolveJobOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The sample: it is added to a new installation, once, so that it does not come back after somebody has deleted it; later
 * whoever wants it adds it again.
 */
@Component
class SampleConference {
    private static final Optional<String> KEY = Optional.of("the sample of a new installation");

    private static final String ID = "heads-of-ncb-15";

    private final ConferenceService conferences;
    private final JobService jobs;
    private final Resource document;

    SampleConference(
            ConferenceService conferences,
            JobService jobs,
            @Value("classpath:samples/heads-of-ncb-15.json") Resource document) {
        this.conferences = conferences;
        this.jobs = jobs;
        this.document = document;
    }

    @EventListener(ApplicationStartedEvent.class)
    void load() {
        if (!conferences.list().isEmpty()) {
            return;
        }
        try {
            add(Reason.UNSAID, KEY);
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.NOT_FOUND) { // it was added before, and somebody deleted it
                throw refusal;
            }
        }
    }

    /** Whether it is among the conferences. */
    boolean isThere() {
        return conferences.find(ID).isPresent();
    }

    /** Adds it and begins to solve it, unless it is there; its id. */
    String add(Reason reason) {
        if (!isThere()) {
            add(reason, Optional.empty());
        }
        return ID;
    }

    private void add(Reason reason, Optional<String> key) {
        var sample = conferences.create(bytes(), key, reason).conference();
        jobs.start(sample.id(), SolveJobOptions.from(Start.EMPTY).request(), key.map(each -> each + ", solved"));
    }

    private byte[] bytes() {
        try {
            return document.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample is part of the application.", e);
        }
    }
}
