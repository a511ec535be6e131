package org.plenum.conference;

/** Something that a finding can concern, because it has a name that people recognise. */
public interface Subject {

    /** Its id, unique among subjects of its kind. */
    String id();

    /** The name that people use; its id if it has no other name. */
    String name();

    /** Its kind and id, as findings list it: {@code session:opening}. */
    String subject();
}
