package org.plenum.conference;

import java.util.List;

/**
 * A thematic thread that runs through several sessions.
 *
 * @param chairs ids of the people who chair its sessions
 * @param inBlocks whether its sessions come in blocks, in each of which the track has its room to itself
 */
public record Track(String id, String name, List<String> chairs, boolean inBlocks) implements Subject {

    public Track {
        name = Label.of(name, id);
        chairs = List.copyOf(chairs);
    }

    /** Whether the same person chairs both. */
    public boolean sharesChairWith(Track other) {
        return chairs.stream().anyMatch(other.chairs::contains);
    }

    @Override
    public String subject() {
        return "track:" + id();
    }
}
