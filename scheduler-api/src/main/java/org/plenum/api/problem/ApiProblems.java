package org.plenum.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes every exception under {@code /api} a problem document, those before any controller is found included. */
@RestControllerAdvice
final class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /**
     * The table.
     *
     * @throws Exception the same again where no API was asked: pages have an error page of their own
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Exception exception, HttpServletRequest request) throws Exception {
        if (!isApi(request)) {
            throw exception;
        }
        return switch (exception) {
            case ErrorResponse known -> answer(known.getBody(), known.getHeaders(), request);
            default -> {
                LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), exception);
                yield answer(fault(), HttpHeaders.EMPTY, request);
            }
        };
    }

    private static boolean isApi(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static ProblemDetail fault() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Plenum is at fault. Maybe its log tells the administrator why.");
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
