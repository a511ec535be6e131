package org.plenum.exchange.json;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.exchange.issue.Issue;
import tools.jackson.databind.JsonNode;

/** Collects the complaints about one document, so that all are told at once. */
public final class Issues {
    /** Finding what somebody meant takes time, and who reads so far down has other troubles. */
    private static final int MOST_WITH_ADVICE = 200;

    private final List<Issue> all = new ArrayList<>();
    private final Origins origins;
    private Optional<Clock> clock = Optional.empty();

    /** Of a document that is all of one piece. */
    public Issues() {
        this(new Origins());
    }

    /** Of a document into which parts of another were put. */
    public Issues(Origins origins) {
        this.origins = origins;
    }

    public void add(Issue issue) {
        all.add(issue);
    }

    /** Says by which clock the document's local times are: from then on, those that it does not show once are complained of. */
    public void localTo(ZoneId zone) {
        clock = Optional.of(new Clock(zone));
    }

    /** That of the document's local times, where it is known. */
    Optional<Clock> clock() {
        return clock;
    }

    /** How many make the document unusable so far. */
    public long errors() {
        return all.stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
    }

    /** The known name that is probably meant; none after the first few hundred issues. */
    public Optional<String> nearest(String name, Collection<String> known) {
        return all.size() < MOST_WITH_ADVICE ? Nearest.to(name, known) : Optional.empty();
    }

    /** Where the node was said, which is not always where it is. */
    String pointer(JsonNode node, String place) {
        return origins.pointer(node, place);
    }

    /** All, in the order found. */
    public List<Issue> list() {
        return List.copyOf(all);
    }
}
