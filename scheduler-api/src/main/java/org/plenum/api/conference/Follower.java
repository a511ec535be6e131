package org.plenum.api.conference;

/** Whoever keeps what goes with a conference, and is told of each change of its document within the same transaction. */
public interface Follower {

    /**
     * Keeps up with a document.
     *
     * @param now the revision that was just made, which holds
     * @param reason of that revision
     */
    void follow(KeptConference now, Reason reason);
}
