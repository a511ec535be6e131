package org.plenum.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.problem.Refusal;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The responses of these pages to a refusal. */
@ControllerAdvice(basePackageClasses = ProgrammeRefusals.class)
final class ProgrammeRefusals {

    /**
     * After a conflicting change it shows the page as it is now; every other refusal is shown as a message, and the
     * browser's back button still has the filled form.
     */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal, HttpServletRequest request) {
        if (refusal.status() == HttpStatus.PRECONDITION_FAILED
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> address
                && address.get("id") instanceof String conference
                && address.get("tab") instanceof String tab) {
            RequestContextUtils.getOutputFlashMap(request).put("stale", true);
            var query = Optional.ofNullable(request.getQueryString()).map(asked -> '?' + asked);
            return new ModelAndView(Redirects.toProgramme(conference, tab + query.orElse("")));
        }
        return new ModelAndView(
                "error",
                Map.of("status", refusal.status().value(), "said", refusal.sentence(), "reasons", refusal.reasons()),
                refusal.status());
    }
}
