package org.plenum.api.job.kind;

import org.plenum.exchange.json.Members;
import org.plenum.search.SearchLimits;

/** What is asked of a job of one kind: each kind has a record of its own, and its {@link JobKind} reads it. */
public interface JobOptions {

    /** Where a job begins. */
    enum Start {
        /** With nothing but what is pinned. */
        EMPTY,
        /** With the draft. */
        DRAFT,
        /** With the version that was published last. */
        PUBLISHED
    }

    /** Where the job begins; a kind that leaves no choice begins with nothing. */
    default Start from() {
        return Start.EMPTY;
    }

    /** When the job ends by itself. */
    SearchLimits limits();

    /** The seed of its chance. */
    long seed();

    /** How many searches the job makes, of which the best counts; a kind that leaves no choice makes one. */
    default int runs() {
        return 1;
    }

    /** The same options for a job that takes over from another: it begins with the draft where its kind can. */
    default JobOptions goingOn() {
        return this;
    }

    /** Writes the fields that {@link JobKind#read} reads. */
    void write(Members into);
}
