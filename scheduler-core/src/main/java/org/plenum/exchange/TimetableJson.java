package org.plenum.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.exchange.timetable.TimetableTree;
import org.plenum.rule.Sentences;
import org.plenum.timetable.TimetableDocument;
import tools.jackson.databind.node.ObjectNode;

/**
 * A timetable with its JSON object, which is kept so that a document that was read is written again unchanged.
 *
 * @param json not to be changed
 */
public record TimetableJson(TimetableDocument timetable, ObjectNode json) {

    /**
     * The document of this timetable.
     *
     * @param sentences the language of findings and reasons
     */
    public static TimetableJson of(TimetableDocument timetable, Sentences sentences) {
        return new TimetableJson(
                timetable, TimetableTree.of(timetable, sentences).object());
    }

    /** The ids of the sessions that the document lists as left out; readable without the conference. */
    public Set<String> leftOut() {
        return json.path("leftOut")
                .valueStream()
                .map(each -> each.path("session").asString(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
