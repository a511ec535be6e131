package org.plenum.exchange.change;

import java.util.List;
import java.util.Optional;
import org.plenum.change.Change;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.rule.Message;

/**
 * What happened to a conference, and what it is after that.
 *
 * @param by who says so
 * @param changes in their order, each of which makes a difference
 * @param what each of them said in one sentence
 * @param document of the conference after them; what they did not touch is as it was
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
