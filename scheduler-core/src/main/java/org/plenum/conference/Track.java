package org.plenum.conference;

/** A thematic thread that runs through several sessions. */
public record Track(String id, String name) implements Subject {

    @Override
    public String subject() {
        return "track:" + id();
    }
}
