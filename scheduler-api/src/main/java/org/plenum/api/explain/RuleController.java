package org.plenum.api.explain;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.plenum.guide.PresetText;
import org.plenum.guide.RuleText;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rule book over HTTP: the rules with their usual points, and the presets. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class RuleController {
    private final RuleService rules;

    RuleController(RuleService rules) {
        this.rules = rules;
    }

    @Operation(summary = "Explains the rules: the meaning of each, its usual points, and an example")
    @GetMapping("/rules")
    List<RuleText> rules(Locale locale) {
        return rules.list(locale);
    }

    @Operation(summary = "Explains the presets of points that a conference may name")
    @GetMapping("/presets")
    List<PresetText> presets(Locale locale) {
        return rules.listPresets(locale);
    }
}
