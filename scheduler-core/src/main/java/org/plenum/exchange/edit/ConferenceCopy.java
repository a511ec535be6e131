package org.plenum.exchange.edit;

import java.util.ArrayList;
import java.util.List;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.rule.Message;
import tools.jackson.databind.node.ObjectNode;

/**
 * A copy of a conference on other days: everything that has a date moves by the same number of days. Absences and pins
 * on no day of the conference are left out, and so is the baseline.
 *
 * @param json the document, which is still to be read: on the new dates, the clocks may change
 * @param shifted what moved, in sentences; empty if the days stay
 * @param dropped what was left out, in sentences
 */
public record ConferenceCopy(ObjectNode json, List<Message> shifted, List<Message> dropped) {
    private static final String BASELINE = "baseline";

    public ConferenceCopy {
        shifted = List.copyOf(shifted);
        dropped = List.copyOf(dropped);
    }

    /**
     * The copy, under another id and name.
     *
     * @param days by which it lies later; negative for earlier
     */
    public static ConferenceCopy of(ConferenceDocument source, String id, String name, int days) {
        var tree = source.json().deepCopy();
        var times = new CopiedTimes(source.conference(), tree);
        var dropped = new ArrayList<>(times.dropped());
        if (tree.hasNonNull(BASELINE)) {
            dropped.add(Message.of("copy-baseline-dropped"));
        }
        tree.remove(BASELINE);
        DateShift.apply(tree, days);
        tree.put("id", id).put("name", name);
        return new ConferenceCopy(tree, days == 0 ? List.of() : times.shifted(days), dropped);
    }
}
