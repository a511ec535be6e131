package org.plenum.guide;

import java.util.Map;

/**
 * A preset as people read about it, in one language.
 *
 * @param meaning its purpose
 * @param points by rule id, where they differ from the rule's own; in the order of the rules
 */
public record PresetText(String id, String title, String meaning, Map<String, Integer> points) {}
