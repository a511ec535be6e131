package org.plenum.api.version;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.history.Step;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IdempotencyKeys;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableText;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.timetable.Changes;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes drafts and keeps the versions: each version is a promise, so none is ever changed. */
@Service
@Transactional
public class VersionService {
    private final VersionStore store;
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final IdempotencyKeys keys;
    private final Clock clock;

    VersionService(
            VersionStore store,
            ConferenceService conferences,
            TimetableService timetables,
            IdempotencyKeys keys,
            Clock clock) {
        this.store = store;
        this.conferences = conferences;
        this.timetables = timetables;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Publishes the draft as the next version.
     *
     * @param seen the draft that whoever publishes has seen; no condition if any may be published
     * @param key idempotency key: repeating the request with it has no further effect
     * @throws Refusal if there is no draft, the condition does not hold, or the draft breaks a hard rule or is incomplete and the request does not say to
     *     publish it anyway
     */
    public Version publish(String conference, Publication publication, IfMatch seen, Optional<String> key) {
        var wish = "publish %s %s".formatted(conference, publication);
        var number = keys.once(key, wish, () -> Integer.toString(insert(conference, publication, seen)));
        return get(conference, Integer.parseInt(number));
    }

    private int insert(String conference, Publication publication, IfMatch seen) {
        conferences.lock(conference); // the verdict belongs to exactly the draft that is published
        var draft = timetables.getDraft(conference);
        seen.requireIfGiven("timetable of the conference “%s”".formatted(conference), draft.etag());
        if (!publication.anyway()) {
            refuseUnkept(draft.assessment());
        }
        var number = store.next(conference);
        var version = new Version(
                number,
                draft.of().revision(),
                now(),
                publication.by(),
                publication.note(),
                draft.draft().map(Step::number),
                Optional.of(Verdict.of(draft.assessment())));
        store.insert(conference, version, TimetableText.write(draft.timetable().asVersion(number)));
        return number;
    }

    private static void refuseUnkept(Assessment assessment) {
        var unkept = assessment.findings().stream()
                .filter(finding -> finding.level() != ScoreLevel.SOFT)
                .map(Finding::message)
                .toList();
        if (!unkept.isEmpty()) {
            throw Refusal.conflict(
                    "The draft breaks hard rules %d times and leaves %d sessions out.\n"
                                    .formatted(
                                            unkept.size() - assessment.leftOut().size(),
                                            assessment.leftOut().size())
                            + "Improve it first, or publish it anyway.",
                    unkept);
        }
    }

    /**
     * One version.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public Version get(String conference, int number) {
        return store.find(conference, number).orElseThrow(() -> missing(conference, number));
    }

    /** The last version; empty if nothing was published yet. */
    @Transactional(readOnly = true)
    public Optional<Version> findLast(String conference) {
        return store.findLast(conference);
    }

    /**
     * Some versions, the last first.
     *
     * @param below only versions with a lower number; empty for the first page
     * @throws Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public Page<Version> list(String conference, Optional<Integer> below, Page.Size size) {
        var found = store.list(conferences.get(conference).id(), below.orElse(Integer.MAX_VALUE), size.andOne());
        return Page.of(found, size, version -> Integer.toString(version.number()));
    }

    /**
     * The timetable of a version, with its assessment by the rules of today.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public TimetableView getTimetable(String conference, int number) {
        var of = conferences.get(conference, get(conference, number).revision());
        var text = store.findTimetable(conference, number).orElseThrow(() -> missing(conference, number));
        return timetables.getPublished(of, text);
    }

    /**
     * A version as the draft would be assessed now if it were the same: what the draft costs more or less is due to moves
     * since.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public Assessment assessNow(String conference, int number) {
        return timetables.assessNow(
                conference, store.findTimetable(conference, number).orElseThrow(() -> missing(conference, number)));
    }

    /**
     * The changes from one version to another; either may be the draft.
     *
     * @throws Refusal if one of them does not exist
     */
    @Transactional(readOnly = true)
    public Changes changes(String conference, VersionName from, VersionName to) {
        return Changes.between(
                view(conference, from).edition(), view(conference, to).edition());
    }

    private TimetableView view(String conference, VersionName name) {
        return name.number()
                .map(number -> getTimetable(conference, number))
                .orElseGet(() -> timetables.getDraft(conference));
    }

    private static Refusal missing(String conference, int number) {
        return Refusal.missing("The conference “%s” has no version %d.\nIt may have another, or only a draft."
                .formatted(conference, number));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
