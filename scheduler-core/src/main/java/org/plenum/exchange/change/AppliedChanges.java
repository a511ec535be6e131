package org.plenum.exchange.change;

import java.util.List;
import java.util.Optional;
import org.plenum.change.Change;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.rule.Message;

/**
 * The changes to a conference, and the conference after them.
 *
 * @param by the author of the changes
 * @param changes in their order, each of which makes a difference
 * @param what the sentence of each change
 * @param document of the conference after them; parts that they do not concern are unchanged
 */
public record AppliedChanges(
        Optional<String> by,
        Optional<String> why,
        List<Change> changes,
        List<Message> what,
        ConferenceDocument document) {

    public AppliedChanges {
        changes = List.copyOf(changes);
        what = List.copyOf(what);
    }
}
