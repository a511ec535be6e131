package org.plenum.api.conference;

import java.util.Optional;
import org.plenum.conference.Baseline;

/** What the timetables of a conference are measured against: the version that was published last. */
public interface Baselines {

    /** Empty where nothing was published. */
    Optional<Baseline> findLast(String conference);

    /** The conference as its timetables are measured. */
    default KeptConference measured(KeptConference kept) {
        return findLast(kept.id()).map(kept::measuredBy).orElse(kept);
    }
}
