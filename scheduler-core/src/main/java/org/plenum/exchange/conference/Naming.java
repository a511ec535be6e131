package org.plenum.exchange.conference;

import java.util.Optional;
import org.plenum.conference.Label;
import org.plenum.exchange.issue.PlanIssue.EmptyName;
import org.plenum.exchange.json.Value;

/** Reads the names of things; warns about an invisible name, since people then see the id. */
final class Naming {

    private Naming() {}

    static Optional<String> read(Value value, String id) {
        var name = value.text();
        name.filter(text -> !Label.isVisible(text)).ifPresent(_ -> value.complain(new EmptyName(value.pointer(), id)));
        return name;
    }
}
