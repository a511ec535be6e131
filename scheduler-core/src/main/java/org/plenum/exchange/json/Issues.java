package org.plenum.exchange.json;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.exchange.issue.Issue;
import tools.jackson.databind.JsonNode;

/** Collects the issues of one document, so that the user sees all of them at once. */
public final class Issues {
    /** Finding the intended name takes time, and a user with so many issues has other problems first. */
    private static final int MOST_WITH_ADVICE = 200;

    private final List<Issue> all = new ArrayList<>();
    private final Origins origins;
    private Optional<Clock> clock = Optional.empty();

    /** For a document without parts of another one. */
    public Issues() {
        this(new Origins());
    }

    /** For a document that contains parts of another one. */
    public Issues(Origins origins) {
        this.origins = origins;
    }

    public void add(Issue issue) {
        all.add(issue);
    }

    /**
     * Sets the clock of the document's local times: from then on, times that it does not show exactly once are
     * reported.
     */
    public void localTo(ZoneId zone) {
        clock = Optional.of(new Clock(zone));
    }

    /** The clock of the document's local times, if it is known. */
    Optional<Clock> clock() {
        return clock;
    }

    /** The number of errors so far: issues that make the document unusable. */
    public long errors() {
        return all.stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
    }

    /** The known name that is probably meant; empty after the first few hundred issues. */
    public Optional<String> nearest(String name, Collection<String> known) {
        return all.size() < MOST_WITH_ADVICE ? Nearest.to(name, known) : Optional.empty();
    }

    /** The pointer of the node in its original document, which may differ from its place here. */
    String pointer(JsonNode node, String place) {
        return origins.pointer(node, place);
    }

    /** All issues, in the order found. */
    public List<Issue> list() {
        return List.copyOf(all);
    }
}
