package org.plenum.api.conference;

import java.util.Optional;
import org.plenum.conference.Baseline;

/** The baselines against which a conference's timetables are measured: the last published version of each. */
public interface Baselines {

    /** The last published version; empty if there is none. */
    Optional<Baseline> findLast(String conference);

    /** The conference with that version as its baseline. */
    default StoredConference measured(StoredConference kept) {
        return findLast(kept.id()).map(kept::measuredBy).orElse(kept);
    }
}
