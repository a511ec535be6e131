package org.plenum.api.version;

import java.util.Optional;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.timetable.TimetableText;
import org.plenum.conference.Baseline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes baselines from the versions. */
@Component
@Transactional(readOnly = true)
class PublishedBaselines implements Baselines {
    private final VersionStore store;
    private final ConferenceService conferences;

    PublishedBaselines(VersionStore store, ConferenceService conferences) {
        this.store = store;
        this.conferences = conferences;
    }

    @Override
    public Optional<Baseline> findLast(String conference) {
        return store.findLast(conference).flatMap(version -> {
            var of = conferences.get(conference, version.revision()).conference();
            return store.findTimetable(conference, version.number())
                    .map(text -> TimetableText.read(text, of).toBaseline());
        });
    }
}
