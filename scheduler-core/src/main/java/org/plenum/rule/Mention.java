package org.plenum.rule;

import org.plenum.conference.Subject;

/** Something that a sentence names and that it does not concern, such as a room that would do instead. */
public record Mention(Subject of) {}
