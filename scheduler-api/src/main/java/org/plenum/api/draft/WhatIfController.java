package org.plenum.api.draft;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.JsonBody;
import org.plenum.api.request.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The effects of possible moves, over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/conferences/{conference}/timetable", produces = MediaType.APPLICATION_JSON_VALUE)
final class WhatIfController {
    private final WhatIfService whatIf;

    WhatIfController(WhatIfService whatIf) {
        this.whatIf = whatIf;
    }

    @Operation(summary = "Computes the effects of moves on the draft, without making them")
    @JsonBody("moves [{session, start, room}]; without start and room a session is taken out")
    @PostMapping(path = "/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    WhatIfView ask(@PathVariable String conference, InputStream body, Locale locale) throws IOException {
        var request = MoveRequestJson.several(DocumentBody.read(body));
        return WhatIfView.of(whatIf.ask(conference, request).whatIf(), ProblemWording.in(locale));
    }

    @Operation(summary = "Computes the effect of every place of one session on the draft")
    @GetMapping("/places")
    PlacesView places(@PathVariable String conference, @RequestParam String session) {
        return PlacesView.of(whatIf.places(conference, session));
    }

    @Operation(summary = "Suggests places for one session, with the sessions that would have to make way for it")
    @GetMapping("/suggestions")
    SuggestionsView suggestions(
            @PathVariable String conference,
            @RequestParam String session,
            @RequestParam(defaultValue = "10") int limit,
            Locale locale) {
        return SuggestionsView.of(whatIf.suggest(conference, session, new Page.Size(limit)), ProblemWording.in(locale));
    }
}
