package org.plenum.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.plenum.exchange.issue.Issue;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.rule.Sentences;

/**
 * An issue of a document as the API returns it.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the document
 * @param because for an impossible conference, the requirements that contradict each other
 */
public record IssueView(
        String code,
        Issue.Severity severity,
        String pointer,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> because) {

    /** A part of the document that belongs to the contradiction: without it the rest would be possible. */
    public record Reason(String pointer, String message) {}

    /** The issues in a language, in their order. */
    public static List<IssueView> of(List<Issue> issues, Locale locale) {
        var sentences = ProblemWording.in(locale);
        return issues.stream()
                .map(issue -> new IssueView(
                        issue.code(), issue.severity(), issue.pointer(), sentences.say(issue.message()), List.of()))
                .toList();
    }

    /** Proofs in a language, as warnings: a search goes as far as it can in spite of them. */
    public static List<IssueView> ofProofs(List<Proof> proofs, Locale locale) {
        var sentences = ProblemWording.in(locale);
        return proofs.stream()
                .map(proof -> new IssueView(
                        proof.code(),
                        Issue.Severity.WARNING,
                        proof.pointer(),
                        sentences.say(proof.message()),
                        reasons(proof, sentences)))
                .toList();
    }

    private static List<Reason> reasons(Proof proof, Sentences sentences) {
        return proof.because().stream()
                .map(asked -> new Reason(asked.pointer(), sentences.say(asked.message())))
                .toList();
    }
}
