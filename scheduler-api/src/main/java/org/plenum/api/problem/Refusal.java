package org.plenum.api.problem;

import java.util.List;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Message;
import org.springframework.http.HttpStatus;

/** An exception for a request that cannot be fulfilled: a sentence with the reason and a way out, and a status. */
public final class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String sentence;
    private final transient List<Issue> issues;
    private final transient List<Message> reasons;

    private Refusal(HttpStatus status, String message, List<Issue> issues, List<Message> reasons) {
        super(message);
        this.status = status;
        this.sentence = message;
        this.issues = List.copyOf(issues);
        this.reasons = List.copyOf(reasons);
    }

    private Refusal(HttpStatus status, String message) {
        this(status, message, List.of(), List.of());
    }

    /** There is no such thing (404). */
    public static Refusal missing(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, message);
    }

    /** The current state does not allow the request (409). */
    public static Refusal conflict(String message) {
        return new Refusal(HttpStatus.CONFLICT, message);
    }

    /** The current state does not allow the request, for these reasons (409). */
    public static Refusal conflict(String message, List<Message> reasons) {
        return new Refusal(HttpStatus.CONFLICT, message, List.of(), reasons);
    }

    /** The thing was changed in the meantime (412). */
    public static Refusal stale(String message) {
        return new Refusal(HttpStatus.PRECONDITION_FAILED, message);
    }

    /** The request has no condition, which a change needs (428). */
    public static Refusal unconditional(String message) {
        return new Refusal(HttpStatus.PRECONDITION_REQUIRED, message);
    }

    /** The request makes no sense (400). */
    public static Refusal senseless(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, message);
    }

    /** The request is larger than Plenum accepts (413). */
    public static Refusal tooLarge(String message) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, message);
    }

    /** The document of the request cannot be used (422). */
    public static Refusal unusable(String message, List<Issue> issues) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, message, issues, List.of());
    }

    /** The reason, and on a new line a way out. */
    public String sentence() {
        return sentence;
    }

    public HttpStatus status() {
        return status;
    }

    /** All that is wrong with the document, if the request had one. */
    public List<Issue> issues() {
        return issues;
    }

    /** Reasons against the request, if there are more than fit into the sentence. */
    public List<Message> reasons() {
        return reasons;
    }
}
