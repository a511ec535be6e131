package org.plenum.rule;

import java.util.Map;

/**
 * A named set of points: a conference names a preset instead of listing many weights.
 *
 * @param points by rule id, where they differ from the rule's own
 */
public record Preset(String id, Map<String, Integer> points) {

    public Preset {
        points = Map.copyOf(points);
    }

    /** Its name for people. */
    public Message title() {
        return Message.of("preset." + id + ".title");
    }

    /** Its purpose, in one sentence. */
    public Message meaning() {
        return Message.of("preset." + id + ".meaning");
    }
}
