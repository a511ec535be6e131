package org.plenum.exchange.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves every date of a conference's tree: those of days and the starts and ends of intervals and pins. All else stays
 * as it was written, also the times of day.
 */
final class DateShift {
    private static final List<String> DATED = List.of("date", "start", "end");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?=T|$)");

    private DateShift() {}

    static void apply(JsonNode tree, int days) {
        tree.forEach(part -> apply(part, days));
        if (tree instanceof ObjectNode object) {
            DATED.forEach(field ->
                    object.path(field).stringValueOpt().ifPresent(text -> object.put(field, moved(text, days))));
        }
    }

    private static String moved(String text, int days) {
        var date = DATE.matcher(text);
        return date.lookingAt() ? LocalDate.parse(date.group()).plusDays(days) + text.substring(date.end()) : text;
    }
}
