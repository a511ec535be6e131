package org.plenum.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns every exception under {@code /api} into a problem document, also those before any controller is found. */
@RestControllerAdvice
final class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /**
     * The table from exceptions to responses.
     *
     * @throws Exception the same exception if the request was not for the API: pages have an error page of their own
     */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> problem(Exception exception, HttpServletRequest request, Locale locale)
            throws Exception {
        if (!ApiAddresses.isApi(request.getRequestURI())) {
            throw exception;
        }
        return switch (exception) {
            case Refusal refusal -> answer(problem(refusal, locale), request);
            case UnsatisfiedServletRequestParameterException _ ->
                answer(
                        problem(
                                HttpStatus.BAD_REQUEST,
                                "The request has neither a body nor parameters that replace it. Send a document."),
                        request);
            case ErrorResponse known -> answer(known.getBody(), known.getHeaders(), request);
            case AsyncRequestNotUsableException _ -> null; // the client of the stream is gone
            case TypeMismatchException wrong ->
                answer(
                        problem(
                                HttpStatus.BAD_REQUEST,
                                "The value “%s” is not of the right kind. It may be misspelt."
                                        .formatted(wrong.getValue())),
                        request);
            case HttpMessageNotReadableException _ ->
                answer(problem(HttpStatus.BAD_REQUEST, "The body cannot be read. It may not be JSON."), request);
            case DuplicateKeyException _ ->
                answer(
                        problem(
                                HttpStatus.CONFLICT,
                                "The same request was made twice at the same time. Send it again."),
                        request);
            default -> {
                LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), exception);
                yield answer(fault(), request);
            }
        };
    }

    private static ProblemDetail problem(Refusal refusal, Locale locale) {
        var problem = problem(refusal.status(), refusal.sentence());
        if (!refusal.issues().isEmpty()) {
            problem.setProperty("issues", IssueView.of(refusal.issues(), locale));
        }
        if (!refusal.reasons().isEmpty()) {
            problem.setProperty(
                    "reasons",
                    refusal.reasons().stream()
                            .map(ProblemWording.in(locale)::say)
                            .toList());
        }
        return problem;
    }

    static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail.replace('\n', ' '));
    }

    static ProblemDetail fault() {
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Plenum is at fault. Its log tells the administrator why.");
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpServletRequest request) {
        return answer(problem, HttpHeaders.EMPTY, request);
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
