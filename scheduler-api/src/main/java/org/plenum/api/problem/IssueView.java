package org.plenum.api.problem;

import java.util.List;
import java.util.Locale;
import org.plenum.exchange.issue.Issue;

/**
 * A complaint about a document as the API tells it.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the document
 */
public record IssueView(String code, Issue.Severity severity, String pointer, String message) {

    /** The complaints in a language, in their order. */
    public static List<IssueView> of(List<Issue> issues, Locale locale) {
        var sentences = Wording.in(locale);
        return issues.stream()
                .map(issue ->
                        new IssueView(issue.code(), issue.severity(), issue.pointer(), sentences.say(issue.message())))
                .toList();
    }
}
