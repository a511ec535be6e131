package org.plenum.web.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.change.ChangeService;
import org.plenum.api.draft.MoveRequest;
import org.plenum.api.draft.MoveRequest.RequestedMove;
import org.plenum.api.draft.MoveRequest.Spot;
import org.plenum.api.draft.MoveService;
import org.plenum.api.draft.WhatIfService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.web.shell.Redirects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a session's page: move it, take it out, pin and unpin it. */
@Controller
@RequestMapping("/conferences/{id}/sessions/{session}")
final class SessionForms {
    private final MoveService moves;
    private final WhatIfService whatIf;
    private final ChangeService changes;

    SessionForms(MoveService moves, WhatIfService whatIf, ChangeService changes) {
        this.moves = moves;
        this.whatIf = whatIf;
        this.changes = changes;
    }

    /** @param suggestion its number on the page that was made from the draft with this ETag */
    @PostMapping(path = "/move", params = "suggestion")
    View follow(
            @PathVariable String id,
            @PathVariable String session,
            @RequestParam int suggestion,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back) {
        var forecasts = whatIf.suggest(id, session, SessionPage.SHOWN).forecasts();
        var wishes = forecasts.stream()
                .skip(Math.max(0, suggestion))
                .findFirst()
                .map(forecast -> forecast.moves())
                .orElseThrow(() -> Refusal.stale("The suggestions are others now.\nRead them again."));
        return move(id, session, new MoveRequest(wishes, by, ""), etag, back);
    }

    @PostMapping(path = "/move", params = "room")
    View move(
            @PathVariable String id,
            @PathVariable String session,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime start,
            @RequestParam String room,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back) {
        var there = new RequestedMove("", session, Optional.of(new Spot(start, room)));
        return move(id, session, new MoveRequest(List.of(there), by, ""), etag, back);
    }

    @PostMapping("/out")
    View takeOut(
            @PathVariable String id,
            @PathVariable String session,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back) {
        var _ = moves.move(
                id,
                new MoveRequest(List.of(new RequestedMove("", session, Optional.empty())), by, ""),
                new IfMatch(List.of(etag)));
        return Redirects.toTimetable(id, back, "left-" + session);
    }

    private View move(String id, String session, MoveRequest request, String etag, String back) {
        var _ = moves.move(id, request, new IfMatch(List.of(etag)));
        return Redirects.toTimetable(id, back, "s-" + session);
    }

    @PostMapping("/pin")
    View pin(
            @PathVariable String id,
            @PathVariable String session,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime start,
            @RequestParam String room,
            @RequestParam String revision,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back) {
        var pinned = Map.of("type", "session-pinned", "session", session, "start", start.toString(), "room", room);
        return change(id, session, pinned, by, revision, back);
    }

    @PostMapping("/unpin")
    View unpin(
            @PathVariable String id,
            @PathVariable String session,
            @RequestParam String revision,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String back) {
        return change(id, session, Map.of("type", "session-unpinned", "session", session), by, revision, back);
    }

    private View change(
            String id, String session, Map<String, String> change, String by, String revision, String back) {
        var document = new HashMap<>(Map.of("schema", "plenum/changes/1", "changes", List.of(change)));
        Optional.of(by).filter(name -> !name.isBlank()).ifPresent(name -> document.put("by", name));
        var json = JsonMapper.shared().writeValueAsString(document).getBytes(UTF_8);
        var _ = changes.change(id, json, new IfMatch(List.of(revision)), false);
        return Redirects.toTimetable(id, back, "s-" + session);
    }
}
