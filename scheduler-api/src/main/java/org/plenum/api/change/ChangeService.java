package org.plenum.api.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.Refusal;
import org.plenum.api.reoptimise.ReoptimiseJobOptions;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.plenum.change.Change;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Reading;
import org.plenum.exchange.change.AppliedChanges;
import org.plenum.exchange.change.ChangesReader;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.json.Members;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.rule.Message;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies a document of changes to a conference, as one new revision. */
@Service
@Transactional
public class ChangeService {
    private static final ChangesReader READER = ChangesReader.of(TimetableRules.ALL, Presets.ALL);

    /** Each change is told by its own sentence. */
    static final UnaryOperator<List<Message>> EACH = UnaryOperator.identity();

    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final JobService jobs;

    ChangeService(ConferenceService conferences, TimetableService timetables, JobService jobs) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.jobs = jobs;
    }

    /**
     * A conference after a document of changes was applied.
     *
     * @param what one sentence for each change
     * @param warnings what is doubtful about the changes
     * @param job the job that searches after the changes, if one was queued
     */
    public record Changed(
            StoredConference conference, List<Message> what, List<Issue> warnings, Optional<SolveJob> job) {

        public Changed {
            what = List.copyOf(what);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Changes the conference: all that the document says, or nothing. If a search runs on the conference, it ends, and
     * a new search of the changed conference continues from its best timetable.
     *
     * @param document of changes
     * @param reoptimise whether a job is queued, which begins with the draft
     * @throws Refusal if there is no such conference, the condition does not hold, or the document cannot be used
     */
    public Changed change(String conference, byte[] document, IfMatch condition, boolean reoptimise) {
        return change(conference, before -> READER.read(document, before), EACH, condition, reoptimise);
    }

    /**
     * Changes the conference by a document that {@link org.plenum.exchange.change.ChangeTree} has built.
     *
     * @throws Refusal as for a document of bytes
     */
    public Changed change(String conference, Members document, IfMatch condition, boolean reoptimise) {
        return change(conference, before -> READER.read(document, before), EACH, condition, reoptimise);
    }

    /**
     * Changes the conference by changes that Plenum itself has put together.
     *
     * @param telling makes of the sentences of all changes those that are kept
     * @param by who does so; empty if nobody is named
     * @throws Refusal as for a document
     */
    public Changed change(
            String conference,
            List<Change> changes,
            UnaryOperator<List<Message>> telling,
            IfMatch condition,
            String by) {
        var author = Optional.of(by).filter(name -> !name.isBlank());
        return change(
                conference,
                before -> READER.apply(changes, author, Optional.empty(), before),
                telling,
                condition,
                false);
    }

    private Changed change(
            String conference,
            Function<ConferenceDocument, Reading<AppliedChanges>> applying,
            UnaryOperator<List<Message>> telling,
            IfMatch condition,
            boolean reoptimise) {
        var old = conferences.require(conference, condition);
        var reading = applying.apply(old.document());
        var applied = usable(reading);
        var reason = new Reason(applied.by(), applied.why(), telling.apply(applied.what()), Optional.empty());
        var kept = conferences.revise(old, applied.document(), reason);
        return new Changed(kept, applied.what(), reading.issues(), goOn(conference, reoptimise, applied.by()));
    }

    /** Ends a search that runs on a conference that was changed, and goes on from its best timetable with a new one. */
    public Optional<SolveJob> goOn(String conference) {
        var atWork = timetables.findRunningJob(conference);
        atWork.map(SolveJob::id).ifPresent(jobs::stop);
        return atWork.map(job -> jobs.start(conference, job.request().goingOn(), Optional.empty()));
    }

    private Optional<SolveJob> goOn(String conference, boolean reoptimise, Optional<String> by) {
        return goOn(conference)
                .or(() -> Optional.of(ReoptimiseJobOptions.of(ReoptimisationOptions.USUAL)
                                .request()
                                .askedBy(by.orElse("")))
                        .filter(_ -> reoptimise)
                        .map(request -> jobs.start(conference, request, Optional.empty())));
    }

    private static AppliedChanges usable(Reading<AppliedChanges> reading) {
        return reading.result()
                .orElseThrow(() -> Refusal.unusable(
                        "The changes cannot be applied to the conference.\nCorrect what the issues name.",
                        reading.issues()));
    }
}
