package org.plenum.exchange.json;

import java.util.ArrayList;
import java.util.List;
import org.plenum.exchange.issue.Issue;

/** Collects the complaints about one document, so that all are told at once. */
public final class Issues {
    private final List<Issue> all = new ArrayList<>();

    public void add(Issue issue) {
        all.add(issue);
    }

    /** How many make the document unusable so far. */
    public long errors() {
        return all.stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
    }

    /** All, in the order found. */
    public List<Issue> list() {
        return List.copyOf(all);
    }
}
