package org.plenum.exchange;

import java.util.List;
import java.util.Optional;
import org.plenum.exchange.issue.Issue;

/**
 * The result of reading a document: all its issues, and its content unless that is unusable.
 *
 * @param result there if, and only if, no issue is an error
 */
public record Reading<T>(Optional<T> result, List<Issue> issues) {

    public Reading {
        issues = List.copyOf(issues);
        var errors = issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
        if (errors == result.isPresent()) {
            throw new IllegalArgumentException(
                    "The result (%s) does not go with the issues (%s).".formatted(result, issues));
        }
    }
}
