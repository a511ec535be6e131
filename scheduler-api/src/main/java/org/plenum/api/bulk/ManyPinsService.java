package org.plenum.api.bulk;

import java.util.List;
import java.util.Optional;
import org.plenum.api.bulk.ManyPins.OfDay;
import org.plenum.api.bulk.ManyPins.Plenaries;
import org.plenum.api.bulk.ManyPins.Some;
import org.plenum.api.change.ChangeService;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.change.Change;
import org.plenum.conference.Placed;
import org.plenum.conference.Session.Pin;
import org.plenum.rule.Message;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pins many sessions of a draft where they are, or unpins them, as one step of the history. */
@Service
@Transactional
public class ManyPinsService {
    private static final IfMatch AS_IT_IS = new IfMatch(List.of("*")); // the draft's condition covers the document

    private final TimetableService timetables;
    private final ConferenceService conferences;
    private final ChangeService changes;

    ManyPinsService(TimetableService timetables, ConferenceService conferences, ChangeService changes) {
        this.timetables = timetables;
        this.conferences = conferences;
        this.changes = changes;
    }

    /**
     * What pinning would change.
     *
     * @param draft as it is now
     * @param count how many sessions would be pinned, or unpinned
     * @param said the sentence of the history; that there is nothing to do if the count is 0
     */
    public record Forecast(TimetableView draft, int count, Message said) {}

    /**
     * What pinning would change.
     *
     * @throws Refusal if there is no draft
     */
    @Transactional(readOnly = true)
    public Forecast ask(String conference, ManyPins wish) {
        var draft = timetables.getDraft(conference);
        var concerned = concerned(wish, draft);
        return new Forecast(draft, concerned.size(), said(wish, concerned));
    }

    /**
     * Pins or unpins the sessions.
     *
     * @param condition on the draft
     * @param by who does so; empty if nobody is named
     * @throws Refusal if there is nothing to do, or the draft cannot be changed now
     */
    public void change(String conference, ManyPins wish, IfMatch condition, String by) {
        conferences.lock(conference);
        var draft = timetables.getDraft(conference);
        condition.require("timetable of the conference “%s”".formatted(conference), draft.etag());
        timetables.requireNobodyAtWork(conference);
        var concerned = concerned(wish, draft);
        if (concerned.isEmpty()) {
            throw Refusal.conflict(
                    "No session of the conference “%s” would change.\nChoose other sessions.".formatted(conference));
        }
        var said = said(wish, concerned);
        var _ = changes.change(
                conference,
                concerned.stream().map(placed -> change(wish, placed)).toList(),
                _ -> List.of(said),
                AS_IT_IS,
                by);
    }

    private static List<Placed> concerned(ManyPins wish, TimetableView draft) {
        return draft.placed().stream()
                .filter(placed -> wish.which().has(placed, draft.conference()))
                .filter(placed -> !placed.session().pinned().equals(wish.pin() ? here(placed) : Pin.NONE))
                .toList();
    }

    private static Pin here(Placed placed) {
        return new Pin(Optional.of(placed.start()), Optional.of(placed.room().id()));
    }

    private static Change change(ManyPins wish, Placed placed) {
        var session = placed.session().id();
        var pin = here(placed);
        return wish.pin()
                ? new Change.SessionPinned(session, pin.start(), pin.room())
                : new Change.SessionUnpinned(session);
    }

    private static Message said(ManyPins wish, List<Placed> concerned) {
        if (concerned.isEmpty()) {
            return Message.of("changes-pinned-none");
        }
        var how = wish.pin() ? "changes-pinned-" : "changes-unpinned-";
        var count = concerned.size();
        return switch (wish.which()) {
            case OfDay of -> Message.of(how + "day", of.day(), count);
            case Plenaries _ -> Message.of(how + "plenaries", count);
            case Some _ ->
                Message.of(how + "some", concerned.stream().map(Placed::session).toList(), count);
        };
    }
}
