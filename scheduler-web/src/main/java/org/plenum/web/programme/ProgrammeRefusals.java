package org.plenum.web.programme;

import java.util.Map;
import org.plenum.api.problem.Refusal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows on a page why these pages refuse something; the browser's back button still has the filled form. */
@ControllerAdvice(basePackageClasses = ProgrammeRefusals.class)
final class ProgrammeRefusals {

    @ExceptionHandler
    ModelAndView refuse(Refusal refusal) {
        return new ModelAndView(
                "error",
                Map.of("status", refusal.status().value(), "said", refusal.sentence(), "reasons", refusal.reasons()),
                refusal.status());
    }
}
