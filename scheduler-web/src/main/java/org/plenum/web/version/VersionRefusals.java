package org.plenum.web.version;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.plenum.api.problem.Refusal;
import org.plenum.web.shell.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The responses of these pages to a refusal. */
@ControllerAdvice(basePackageClasses = VersionRefusals.class)
final class VersionRefusals {

    /**
     * After a conflicting change it shows the versions as they are now; every other refusal is shown with its reasons, and
     * the browser's back button still has the filled form.
     */
    @ExceptionHandler
    ModelAndView refuse(Refusal refusal, HttpServletRequest request) {
        if (refusal.status() == HttpStatus.PRECONDITION_FAILED
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> address
                && address.get("id") instanceof String conference) {
            RequestContextUtils.getOutputFlashMap(request).put("stale", true);
            return new ModelAndView(Redirects.toVersions(conference));
        }
        return new ModelAndView(
                "error",
                Map.of("status", refusal.status().value(), "said", refusal.sentence(), "reasons", refusal.reasons()),
                refusal.status());
    }
}
