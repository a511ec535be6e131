package org.plenum.web.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.draft.MoveRequest;
import org.plenum.api.draft.MoveRequest.RequestedMove;
import org.plenum.api.draft.WhatIfService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.Page;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.web.programme.Entries;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one session: its data, its findings, and the places where it could go. */
@Controller
@RequestMapping("/conferences/{id}/sessions/{session}")
final class SessionPage {
    /** More suggestions than this nobody reads. */
    static final Page.Size SHOWN = new Page.Size(8);

    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final WhatIfService whatIf;
    private final Entries entries;
    private final Texts texts;

    SessionPage(
            ConferenceService conferences,
            TimetableService timetables,
            WhatIfService whatIf,
            Entries entries,
            Texts texts) {
        this.conferences = conferences;
        this.timetables = timetables;
        this.whatIf = whatIf;
        this.entries = entries;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @PathVariable String session,
            @RequestParam Optional<String> start,
            @RequestParam Optional<String> room,
            @RequestParam(defaultValue = "") String back,
            Locale locale,
            Model model) {
        var kept = conferences.get(id);
        var view = timetables.getCurrent(id);
        var who = view.conference()
                .sessions()
                .find(session)
                .orElseThrow(() -> Refusal.missing(
                        "The conference “%s” has no session “%s”.\nIt may be misspelt.".formatted(id, session)));
        model.addAttribute("conference", view.conference());
        model.addAttribute("links", SubjectLinks.except(view.conference(), session));
        model.addAttribute("localized", texts.in(locale));
        model.addAttribute("back", back);
        model.addAttribute("busy", isBusy(view));
        model.addAttribute("etag", view.draft().map(_ -> view.etag()).orElse(null));
        model.addAttribute("revision", kept.etag());
        var sheet = SessionSheet.of(who, view);
        var elsewhere = PlaceForm.of(view.conference(), who, sheet.placed(), start, room);
        model.addAttribute("sheet", isBusy(view) || sheet.pinned() ? sheet : predict(sheet, view, elsewhere));
        model.addAttribute("elsewhere", elsewhere);
        if (kept.conference().sessions().has(session)) {
            entries.ofSession(id, session, locale, model);
        }
        return "session";
    }

    /** Whether a job is about to replace the draft, or the timetable shown is the job's. */
    private boolean isBusy(TimetableView view) {
        return view.draft().isEmpty()
                || timetables.findRunningJob(view.of().id()).isPresent();
    }

    /** With suggestions, and the effects of the place that the reader has chosen. */
    private SessionSheet predict(SessionSheet sheet, TimetableView view, PlaceForm elsewhere) {
        var conference = view.conference();
        var session = sheet.session().id();
        var suggested = whatIf.suggest(conference.id(), session, SHOWN).forecasts();
        var tried = elsewhere
                .spot()
                .map(spot -> new RequestedMove("", session, Optional.of(spot)))
                .map(wish -> whatIf.ask(conference.id(), new MoveRequest(List.of(wish), "", "")));
        return sheet.with(
                suggested.stream()
                        .map(forecast -> Prediction.of(forecast, conference))
                        .toList(),
                tried.map(forecast -> Prediction.of(forecast, conference)));
    }
}
