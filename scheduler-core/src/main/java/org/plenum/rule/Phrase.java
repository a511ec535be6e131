package org.plenum.rule;

import java.util.Optional;

/**
 * A part of a sentence.
 *
 * @param text as it is read
 * @param subject what the part names, as {@code session:opening}; empty if it is text between names
 */
public record Phrase(String text, Optional<String> subject) {}
