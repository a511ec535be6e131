package org.plenum.api.conference;

/** A listener that is called on each change of a conference's document, within the same transaction. */
public interface RevisionListener {

    /**
     * Reacts to a new revision of the document.
     *
     * @param now the revision that was just made, which is current
     * @param reason of that revision
     */
    void follow(StoredConference now, Reason reason);
}
