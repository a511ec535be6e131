package org.plenum.rule;

import java.util.Map;

/**
 * Points under a name: what a conference means by one word instead of many weights.
 *
 * @param points by rule id, where they differ from the rule's own
 */
public record Preset(String id, Map<String, Integer> points) {

    public Preset {
        points = Map.copyOf(points);
    }

    /** What it is called. */
    public Message title() {
        return Message.of("preset." + id + ".title");
    }

    /** What it is for, in one sentence. */
    public Message meaning() {
        return Message.of("preset." + id + ".meaning");
    }
}
