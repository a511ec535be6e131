package org.plenum.api.explain;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.plenum.api.problem.ProblemWording;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Advice over HTTP. */
@RestController
final class AdviceController {
    private final AdviceService advice;

    AdviceController(AdviceService advice) {
        this.advice = advice;
    }

    @Operation(
            summary =
                    "Returns the advice that a job of the kind advise has found so far: requirements to give up, the best first")
    @GetMapping(path = "/api/v1/jobs/{job}/advice", produces = MediaType.APPLICATION_JSON_VALUE)
    String advice(@PathVariable long job, Locale locale) {
        return AdviceText.write(advice.get(job), ProblemWording.in(locale));
    }
}
