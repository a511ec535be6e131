package org.plenum.api.version;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.history.Edit;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.history.Step;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableText;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a version the draft again, as far as the conference still has what it places: a step that can be undone. */
@Service
@Transactional
public class RestoreService {
    private final VersionService versions;
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final HistoryStore history;
    private final Clock clock;

    RestoreService(
            VersionService versions,
            ConferenceService conferences,
            TimetableService timetables,
            HistoryStore history,
            Clock clock) {
        this.versions = versions;
        this.conferences = conferences;
        this.timetables = timetables;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What a restored version would be.
     *
     * @param etag of the current step, on which the restoration follows
     * @param changes from the draft to the restored timetable
     * @param gone sessions of the version that the conference no longer has
     * @param roomless sessions that the conference still has, though not the room in which the version places them
     */
    public record Restoration(
            String etag, String timetable, Changes changes, List<Session> gone, List<Session> roomless) {
        public Restoration {
            gone = List.copyOf(gone);
            roomless = List.copyOf(roomless);
        }
    }

    /**
     * What restoring the version would change.
     *
     * @throws Refusal if there is no such version
     */
    @Transactional(readOnly = true)
    public Restoration plan(String conference, int number) {
        var now = conferences.get(conference);
        var version = versions.getTimetable(conference, number);
        var restored = version.timetable().within(now.conference());
        var draft = timetables.findDraft(conference);
        var before = draft.map(TimetableView::edition).orElseGet(() -> new Edition(now.conference(), List.of()));
        return new Restoration(
                history.get(conference).current().etag(),
                TimetableText.write(restored.asVersion(0)),
                Changes.between(before, new Edition(now.conference(), restored.placements())),
                sessions(version, position -> !has(now, position)),
                sessions(
                        version,
                        position ->
                                has(now, position) && !now.conference().rooms().has(position.room())));
    }

    private static boolean has(StoredConference now, Position position) {
        return now.conference().sessions().has(position.session());
    }

    private static List<Session> sessions(TimetableView version, Predicate<Position> which) {
        return version.timetable().placements().stream()
                .filter(which)
                .map(position -> version.conference().sessions().get(position.session()))
                .toList();
    }

    /**
     * Makes the version the draft.
     *
     * @param by who does so; empty if nobody is named
     * @param why their explanation; empty if there is none
     * @return the step that this is
     * @throws Refusal if there is no such version, the condition does not hold, or a job is about to replace the draft
     */
    public Step restore(String conference, int number, IfMatch condition, String by, String why) {
        conferences.lock(conference);
        var plan = plan(conference, number);
        condition.require("timetable of the conference “%s”".formatted(conference), plan.etag());
        timetables.requireNobodyAtWork(conference);
        history.add(
                conference,
                conferences.getRevision(conference),
                Optional.of(plan.timetable()),
                edit(number, plan).wantedBy(by, why),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return history.get(conference).current();
    }

    private static Edit edit(int number, Restoration plan) {
        var edit = Edit.of("draft-restored", String.valueOf(number));
        if (!plan.gone().isEmpty()) {
            edit = edit.saying(Message.of("draft-restored-gone", plan.gone()));
        }
        return plan.roomless().isEmpty() ? edit : edit.saying(Message.of("draft-restored-roomless", plan.roomless()));
    }
}
