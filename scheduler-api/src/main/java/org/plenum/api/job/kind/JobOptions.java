package org.plenum.api.job.kind;

import org.plenum.exchange.json.Members;
import org.plenum.search.SearchLimits;

/** The options of a job of one kind: each kind has its own record, and its {@link JobKind} reads it. */
public interface JobOptions {

    /** The timetable with which a job begins. */
    enum Start {
        /** An empty one, apart from pinned placements. */
        EMPTY,
        /** The draft. */
        DRAFT,
        /** The version that was published last. */
        PUBLISHED
    }

    /** The timetable with which the job begins; an empty one for kinds without this option. */
    default Start from() {
        return Start.EMPTY;
    }

    /** The limits at which the job ends. */
    SearchLimits limits();

    /** The seed of its random numbers. */
    long seed();

    /** How many searches the job makes, of which the best counts; one for kinds without this option. */
    default int runs() {
        return 1;
    }

    /** The same options for a job that replaces another: it begins with the draft if its kind can. */
    default JobOptions goingOn() {
        return this;
    }

    /** Writes the fields that {@link JobKind#read} reads. */
    void write(Members into);
}
