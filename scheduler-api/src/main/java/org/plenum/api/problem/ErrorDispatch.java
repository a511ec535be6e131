package org.plenum.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The target of the container's error dispatch: a problem document for programs, an error page for people. */
@Controller
final class ErrorDispatch implements ErrorController {

    /** The view {@code error} belongs to the pages. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = status(request);
        var path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return ApiAddresses.isApi(path)
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(ApiProblems.problem(status, detail(status)))
                : new ModelAndView(
                        "error", Map.of("status", status.value(), "error", status.getReasonPhrase()), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status; // there is no status if a client requests /error itself
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "A page of another site may not change anything here. Open Plenum itself.";
            case INTERNAL_SERVER_ERROR -> "Plenum is at fault. Its log tells the administrator why.";
            default -> "The request cannot be answered. Its address or its headers may be wrong.";
        };
    }
}
