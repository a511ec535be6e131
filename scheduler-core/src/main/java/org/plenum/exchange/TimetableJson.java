package org.plenum.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.exchange.timetable.TimetableTree;
import org.plenum.rule.Sentences;
import org.plenum.timetable.TimetableDocument;
import tools.jackson.databind.node.ObjectNode;

/**
 * A timetable and the JSON object that says it: kept, so that a document read is written again as it was.
 *
 * @param json not to be changed
 */
public record TimetableJson(TimetableDocument timetable, ObjectNode json) {

    /**
     * The document that says this timetable.
     *
     * @param sentences the language in which findings and reasons are told
     */
    public static TimetableJson of(TimetableDocument timetable, Sentences sentences) {
        return new TimetableJson(
                timetable, TimetableTree.of(timetable, sentences).object());
    }

    /** The sessions that it says have no place, by their ids: nobody else need know of them. */
    public Set<String> leftOut() {
        return json.path("leftOut")
                .valueStream()
                .map(each -> each.path("session").asString(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
