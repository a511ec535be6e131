package org.plenum.exchange;

import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.exchange.conference.ConferenceTree;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conference with its JSON object, which is kept so that a document that was read is written again unchanged.
 *
 * @param json not to be changed
 */
public record ConferenceDocument(Conference conference, ObjectNode json) {

    /** The document of this conference: fields in the format's order, without those that have default values. */
    public static ConferenceDocument of(Conference conference) {
        return new ConferenceDocument(conference, ConferenceTree.of(conference).object());
    }

    /** The id of the preset that it names; empty if it names none. */
    public Optional<String> preset() {
        return json.path("preset").stringValueOpt();
    }
}
