package org.plenum.api.exchange;

import java.util.Optional;
import org.plenum.api.conference.ConferenceFile;
import org.plenum.api.conference.StoredConference;
import org.plenum.exchange.ConferenceDiff;

/**
 * What a file would make.
 *
 * @param name of the file; empty if it has none
 * @param current the conference that it would replace
 * @param diff what would differ there; empty without such a conference, or if the file is unusable
 * @param freeId the id that it would have as a new conference: its own unless that is taken; empty if it is unusable
 */
public record ImportPreview(
        String name,
        ConferenceFile file,
        Optional<StoredConference> current,
        Optional<ConferenceDiff> diff,
        Optional<String> freeId) {

    /** Whether it makes a conference: then no issue is an error. */
    public boolean usable() {
        return file.reading().result().isPresent();
    }
}
