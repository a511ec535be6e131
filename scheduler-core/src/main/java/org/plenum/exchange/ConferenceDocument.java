package org.plenum.exchange;

import org.plenum.conference.Conference;
import org.plenum.exchange.conference.ConferenceTree;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conference and the JSON object that says it: kept, so that a document read is written again as it was.
 *
 * @param json not to be changed
 */
public record ConferenceDocument(Conference conference, ObjectNode json) {

    /** The document that says this conference: fields in the format's order, without those that go without saying. */
    public static ConferenceDocument of(Conference conference) {
        return new ConferenceDocument(conference, ConferenceTree.of(conference).object());
    }
}
