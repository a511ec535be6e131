package org.plenum.conference;

/** A part of the world whose delegations meet among themselves. */
public record Region(String id, String name) implements Subject {

    public Region {
        name = Label.of(name, id);
    }

    @Override
    public String subject() {
        return "region:" + id();
    }
}
