package org.plenum.exchange.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.issue.Issue;

/**
 * What edits make of a document.
 *
 * @param document there unless a complaint is an error or something clashes
 * @param complaints about the whole document, each with its field
 * @param clashes with what somebody else has entered meanwhile
 * @param keys the keys of new rows, by those that they had in the edits
 * @param added what the edits name and nothing was called before
 */
public record Edited(
        Optional<ConferenceDocument> document,
        List<Complaint> complaints,
        List<Clash> clashes,
        Map<String, String> keys,
        List<Added> added) {
    public Edited {
        complaints = List.copyOf(complaints);
        clashes = List.copyOf(clashes);
        keys = Map.copyOf(keys);
        added = List.copyOf(added);
    }

    /**
     * Where in the tables something is.
     *
     * @param table the title of the table
     * @param row the key of the row, as the edits have it; empty for the table as a whole
     * @param column the title of the column; empty for the row as a whole
     */
    public record Spot(String table, String row, String column) {}

    /** Something that is wrong or doubtful. */
    public record Complaint(Issue issue, Spot at) {}

    /**
     * Something new of which the name alone is known.
     *
     * @param list of the document
     */
    public record Added(String list, String name) {}

    /**
     * Two people changed the same.
     *
     * @param theirs the text of the field now; empty if the row is gone or, to be deleted, has changed
     */
    public record Clash(Spot at, String theirs) {}
}
