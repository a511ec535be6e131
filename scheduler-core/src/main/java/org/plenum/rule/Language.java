package org.plenum.rule;

import org.plenum.conference.Subject;

/** A language as the subject of a finding, by its BCP 47 tag. */
public record Language(String id) implements Subject {

    @Override
    public String name() {
        return id;
    }

    @Override
    public String subject() {
        return "language:" + id;
    }
}
