package org.plenum.api.version;

/** Two versions of a conference, the earlier and the later one of a comparison. */
public record VersionPair(String conference, int from, int to) {}
