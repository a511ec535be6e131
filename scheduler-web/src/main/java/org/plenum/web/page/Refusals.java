package org.plenum.web.page;

import java.util.Map;
import org.plenum.api.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of its own what a page was refused and has no place of its own for. */
@ControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before the API's table, which would not know what to do with it
final class Refusals {

    @ExceptionHandler
    ModelAndView show(Refusal refusal) {
        var said = String.valueOf(refusal.getMessage());
        return new ModelAndView("error", Map.of("status", refusal.status().value(), "said", said), refusal.status());
    }
}
