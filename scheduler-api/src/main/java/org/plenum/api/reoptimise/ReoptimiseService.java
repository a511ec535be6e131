package org.plenum.api.reoptimise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenum.api.job.JobQuery;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.Page;
import org.plenum.api.timetable.DraftKeeper;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.moved.MoveReasons;
import org.plenum.assess.moved.MovedSession;
import org.plenum.assess.whatif.FindingsChange;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Re-optimisation after changes: why sessions moved, and proposals to choose from. */
@Service
@Transactional
public class ReoptimiseService {
    private static final Page.Size RECENT = new Page.Size(50);

    private final TimetableService timetables;
    private final JobService jobs;
    private final DraftKeeper drafts;

    ReoptimiseService(TimetableService timetables, JobService jobs, DraftKeeper drafts) {
        this.timetables = timetables;
        this.jobs = jobs;
        this.drafts = drafts;
    }

    /**
     * The sessions that a job has moved against the published version, and why.
     *
     * @throws Refusal if there is no such job, it has found nothing yet, or nothing was published
     */
    @Transactional(readOnly = true)
    public List<MovedSession> movesOf(long job) {
        return moves(timetables.getBest(job));
    }

    /**
     * The sessions that have another place in the draft than in the published version, and why.
     *
     * @throws Refusal if there is no draft, or nothing was published
     */
    @Transactional(readOnly = true)
    public List<MovedSession> movesOf(String conference) {
        return moves(timetables.getDraft(conference));
    }

    private static List<MovedSession> moves(TimetableView view) {
        if (view.conference().baseline().isEmpty()) {
            throw Refusal.missing(
                    "The conference “%s” has no published version to compare with.\nPublish its draft first."
                            .formatted(view.of().id()));
        }
        return MoveReasons.of(view.conference(), TimetableRules.ALL, view.placed());
    }

    /**
     * Queues a job for each merit; none of their results becomes the draft by itself.
     *
     * @param asked the requirements of all proposals
     * @throws Refusal if there is no such conference or it has no draft
     */
    public List<SolveJob> propose(String conference, ReoptimisationOptions asked) {
        timetables.getDraft(conference);
        return Arrays.stream(AlternativeKind.values())
                .map(merit -> ReoptimiseJobOptions.of(merit.of(asked)).proposal(merit))
                .map(request -> jobs.start(conference, request, Optional.empty()))
                .toList();
    }

    /**
     * The last proposal of each merit.
     *
     * @throws Refusal if there is no such conference or it has no draft
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Alternative> alternatives(String conference) {
        var draft = timetables.getDraft(conference);
        var recent = jobs
                .list(new JobQuery(Optional.empty(), Optional.of(conference), Optional.empty()), RECENT)
                .items()
                .stream()
                .filter(job -> job.request().kind().equals(ReoptimiseKinds.PROPOSE))
                .toList();
        return Arrays.stream(AlternativeKind.values())
                .flatMap(merit -> recent.stream()
                        .filter(job -> isOf(merit, job))
                        .findFirst()
                        .map(job -> new Alternative(merit, job, found(job, draft)))
                        .stream())
                .toList();
    }

    private static boolean isOf(AlternativeKind merit, SolveJob job) {
        return job.request().name().flatMap(AlternativeKind::find).equals(Optional.of(merit));
    }

    private Optional<Alternative.Found> found(SolveJob job, TimetableView draft) {
        return timetables.findBest(job).map(view -> found(view, draft));
    }

    private static Alternative.Found found(TimetableView view, TimetableView draft) {
        var conference = view.conference();
        var published = conference
                .baseline()
                .map(Position::listOf)
                .orElse(draft.timetable().placements());
        var before = new Edition(conference, published);
        var moves = conference.baseline().isPresent()
                ? MoveReasons.of(conference, TimetableRules.ALL, view.placed())
                : List.<MovedSession>of();
        return new Alternative.Found(
                view,
                moves,
                Changes.between(before, view.edition()),
                FindingsChange.between(
                        draft.assessment().findings(), view.assessment().findings()));
    }

    /**
     * A proposal beside the draft.
     *
     * @param view its best timetable so far
     * @param changes the differences from the draft
     */
    public record Preview(AlternativeKind merit, SolveJob job, TimetableView view, Changes changes) {}

    /**
     * A proposal as the draft would be with it.
     *
     * @throws Refusal if the conference has no draft or no such proposal, or that has no timetable yet
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Preview preview(String conference, long id) {
        var draft = timetables.getDraft(conference);
        var job = jobs.get(id, kind -> kind.name().equals(ReoptimiseKinds.PROPOSE));
        var merit = job.request()
                .name()
                .flatMap(AlternativeKind::find)
                .filter(_ -> job.conference().equals(conference))
                .orElseThrow(() ->
                        Refusal.missing("The job %d is no alternative for the conference “%s”.\nGo to its changes."
                                .formatted(id, conference)));
        var view = timetables.getBest(id);
        return new Preview(merit, job, view, Changes.between(draft.edition(), view.edition()));
    }

    /**
     * Makes a proposal the draft.
     *
     * @param by who does so; empty if nobody is named
     * @throws Refusal if there is no such job, it proposes nothing, or it has not ended
     */
    public TimetableView adopt(long id, String by) {
        var job = jobs.get(id, kind -> kind.name().equals(ReoptimiseKinds.PROPOSE));
        if (!job.state().isEnd()) {
            throw Refusal.conflict("The job %d has not ended.\nStop it first.".formatted(id));
        }
        var best = jobs.findBest(id)
                .orElseThrow(() -> Refusal.missing(
                        "The job %d has found no timetable.\nAdopt another alternative.".formatted(id)));
        drafts.adopt(job, best, by);
        return timetables.getDraft(job.conference());
    }
}
