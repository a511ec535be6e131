package org.plenum.api.problem;

import java.util.List;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Message;
import org.springframework.http.HttpStatus;

/** Something was asked that cannot be done: why, in a sentence with a way out, and with which status. */
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

    /** There is no such thing. */
    public static Refusal missing(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, message);
    }

    /** It cannot be done with things as they are. */
    public static Refusal conflict(String message) {
        return new Refusal(HttpStatus.CONFLICT, message);
    }

    /** It cannot be done with things as they are, for these reasons. */
    public static Refusal conflict(String message, List<Message> reasons) {
        return new Refusal(HttpStatus.CONFLICT, message, List.of(), reasons);
    }

    /** It was changed in the meantime. */
    public static Refusal stale(String message) {
        return new Refusal(HttpStatus.PRECONDITION_FAILED, message);
    }

    /** A change has to say what it changes. */
    public static Refusal unconditional(String message) {
        return new Refusal(HttpStatus.PRECONDITION_REQUIRED, message);
    }

    /** The request makes no sense. */
    public static Refusal senseless(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, message);
    }

    /** There is more of it than can be taken. */
    public static Refusal tooLarge(String message) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, message);
    }

    /** A document was given that cannot be used. */
    public static Refusal unusable(String message, List<Issue> issues) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, message, issues, List.of());
    }

    /** Why, and on a new line a way out. */
    public String sentence() {
        return sentence;
    }

    public HttpStatus status() {
        return status;
    }

    /** All that is wrong with the document, where one was given. */
    public List<Issue> issues() {
        return issues;
    }

    /** What speaks against it, where there is more to say than fits into the sentence. */
    public List<Message> reasons() {
        return reasons;
    }
}
