package org.plenum.api.version;

import java.util.Optional;
import org.plenum.api.conference.Baselines;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.timetable.ReadTimetables;
import org.plenum.conference.Baseline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the last published version the baseline. */
@Component
@Transactional(readOnly = true)
class PublishedBaselines implements Baselines {
    private final VersionStore store;
    private final ConferenceService conferences;
    private final ReadTimetables timetables;

    PublishedBaselines(VersionStore store, ConferenceService conferences, ReadTimetables timetables) {
        this.store = store;
        this.conferences = conferences;
        this.timetables = timetables;
    }

    @Override
    public Optional<Baseline> findLast(String conference) {
        return store.findLast(conference).flatMap(version -> {
            var of = conferences.get(conference, version.revision()).conference();
            return store.findTimetable(conference, version.number())
                    .map(text -> timetables.get(text, of).toBaseline());
        });
    }
}
