package org.plenum.web;

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
 * Adds a sample conference to a new installation, once, so that it does not come back after somebody has deleted it.
 */
@Component
class SampleConference {
    private static final Optional<String> KEY = Optional.of("the sample of a new installation");

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
            var sample = conferences
                    .create(document.getContentAsByteArray(), KEY, Reason.UNSAID)
                    .conference();
            jobs.start(sample.id(), SolveJobOptions.from(Start.EMPTY).request(), KEY.map(key -> key + ", solved"));
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.NOT_FOUND) { // it was added before, and somebody deleted it
                throw refusal;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample is part of the application.", e);
        }
    }
}
