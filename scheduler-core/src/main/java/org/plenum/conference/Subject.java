package org.plenum.conference;

/** Something a finding can be about, because it has a name that people recognise. */
public interface Subject {

    /** Its id, unique among subjects of its kind. */
    String id();

    /** What people call it; its id where it has no other name. */
    String name();

    /** Its kind and id, as findings list it: {@code session:opening}. */
    String subject();
}
