package org.plenum.api.version;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.ReadTimetables;
import org.plenum.api.timetable.TimetableService;
import org.plenum.timetable.Edition;
import org.plenum.timetable.event.DatedEdition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were given from the first version on, for those who go by it: without assessments, which take time. */
@Service
@Transactional(readOnly = true)
public class VersionHistory {
    private final VersionService versions;
    private final VersionStore store;
    private final ConferenceService conferences;
    private final TimetableService timetables;
    private final ReadTimetables read;

    VersionHistory(
            VersionService versions,
            VersionStore store,
            ConferenceService conferences,
            TimetableService timetables,
            ReadTimetables read) {
        this.versions = versions;
        this.store = store;
        this.conferences = conferences;
        this.timetables = timetables;
        this.read = read;
    }

    /** The last version, or the draft if nothing was published yet. */
    public VersionName nameOfCurrent(String conference) {
        return new VersionName(versions.findLast(conference).map(Version::number));
    }

    /**
     * All versions up to one or, for the draft, all and the draft; the oldest first.
     *
     * @throws Refusal if there is no such conference or version
     */
    public List<DatedEdition> upTo(String conference, VersionName last) {
        var number = last.number()
                .orElseGet(
                        () -> versions.findLast(conference).map(Version::number).orElse(0));
        var published = IntStream.rangeClosed(1, number).mapToObj(each -> published(conference, each));
        var draft = Stream.of(last)
                .filter(name -> name.number().isEmpty())
                .map(_ -> timetables.getDraft(conference))
                .map(view -> new DatedEdition(
                        view.edition(), view.draft().orElseThrow().at(), true));
        return Stream.concat(published, draft).toList();
    }

    private DatedEdition published(String conference, int number) {
        var version = versions.get(conference, number);
        var of = conferences.get(conference, version.revision()).conference();
        var text = store.findTimetable(conference, number).orElseThrow(); // the version has one
        return new DatedEdition(new Edition(of, read.get(text, of).placements()), version.at(), false);
    }
}
