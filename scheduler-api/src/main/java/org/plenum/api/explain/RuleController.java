package org.plenum.api.explain;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.plenum.conference.Level;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of rules over HTTP, with the points that they have where a conference says nothing else. */
@RestController
final class RuleController {

    /** A rule of the catalogue. */
    record RuleView(String id, Level level, int points) {}

    @Operation(summary = "Lists the rules, with their usual points")
    @GetMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    List<RuleView> rules() {
        return TimetableRules.ALL.stream()
                .map(rule -> new RuleView(
                        rule.id(), rule.weight().level(), rule.weight().points()))
                .toList();
    }
}
