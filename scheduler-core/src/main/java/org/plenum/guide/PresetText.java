package org.plenum.guide;

import java.util.Map;

/**
 * A preset as people read of it, in one language.
 *
 * @param meaning what it is for
 * @param points by rule id, where they differ from the rule's own; in the order of the rules
 */
public record PresetText(String id, String title, String meaning, Map<String, Integer> points) {}
