package org.plenum.exchange.external;

import java.util.EnumMap;
import java.util.Map;
import org.plenum.exchange.issue.ExternalIssue.Adaptation;
import org.plenum.exchange.issue.ExternalIssue.Adapted;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;

/** Counts what was inferred and left out, so that each sort is told once. */
public final class Adaptations {
    private final Map<Adaptation, Adapted> found = new EnumMap<>(Adaptation.class);

    /**
     * One more.
     *
     * @param place where it is in the file
     * @param name what people call it
     */
    public void add(Adaptation what, String place, String name) {
        found.merge(
                what,
                new Adapted(place, what, 1, Value.excerpt(name)),
                (first, _) -> new Adapted(first.pointer(), what, first.count() + 1, first.example()));
    }

    void add(Adaptation what, ExternalProgramme.Event event) {
        add(what, event.place(), event.title());
    }

    public void tell(Issues issues) {
        found.values().forEach(issues::add);
    }
}
