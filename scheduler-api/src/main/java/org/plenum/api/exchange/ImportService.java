package org.plenum.api.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenum.api.change.ChangeService;
import org.plenum.api.conference.ConferenceFile;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.DocumentBody;
import org.plenum.api.request.IfMatch;
import org.plenum.exchange.ConferenceDiff;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.exchange.workbook.ForeignSheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what files would make, keeps files while people look at that, and imports them once they have agreed. */
@Service
@Transactional
public class ImportService {
    private static final Duration KEPT = Duration.ofDays(1);

    private final ConferenceService conferences;
    private final ChangeService changes;
    private final UploadStore store;
    private final Clock clock;

    ImportService(ConferenceService conferences, ChangeService changes, UploadStore store, Clock clock) {
        this.conferences = conferences;
        this.changes = changes;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps a file for a day, so that people can look at what it would make before they import it.
     *
     * @param name as it was on the reader's machine
     * @return an id that nobody can guess
     * @throws Refusal if it is larger than any document may be
     * @throws IOException if the client sends less than it announced
     */
    public String keep(String name, InputStream file) throws IOException {
        var content = DocumentBody.read(file);
        var now = clock.instant();
        store.deleteEnded(now);
        var id = UUID.randomUUID().toString();
        store.add(id, UploadedFile.of(name, content), now.plus(KEPT));
        return id;
    }

    /**
     * What a file would make, and how it would change a conference.
     *
     * @param conference the one to compare with; by default none
     * @param places what becomes of the places in the programme of another tool
     * @throws Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public ImportPreview look(byte[] content, Optional<String> conference, ImportedPlaces places) {
        return preview("", ConferenceFile.of(content, places), conference.map(conferences::get));
    }

    /**
     * What a file that is kept would make, and how it would change a conference; empty if it is no longer kept.
     *
     * @param conference the one to compare with; by default the one that has the file's id, if there is one
     * @param places what becomes of the places in the programme of another tool
     * @throws Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public Optional<ImportPreview> find(String upload, Optional<String> conference, ImportedPlaces places) {
        return store.find(upload, clock.instant()).map(kept -> {
            var file = ConferenceFile.of(kept.content(), places);
            var current = conference
                    .map(conferences::get)
                    .or(() -> file.reading()
                            .result()
                            .flatMap(made -> conferences.find(made.conference().id())));
            return preview(kept.name(), file, current);
        });
    }

    /** The sheets of a file that is kept and holds somebody's own rows, and no conference; none otherwise. */
    @Transactional(readOnly = true)
    public List<OwnRows> rows(String upload) {
        return store
                .find(upload, clock.instant())
                .map(kept -> ForeignSheets.of(kept.content()))
                .orElse(List.of())
                .stream()
                .map(block -> new OwnRows(block.name(), block.text()))
                .toList();
    }

    private ImportPreview preview(String name, ConferenceFile file, Optional<StoredConference> current) {
        var made = file.reading().result();
        return new ImportPreview(
                name,
                file,
                current,
                current.filter(_ -> made.isPresent())
                        .map(now -> ConferenceDiff.between(now.document(), file.withId(now.id()))),
                made.map(document -> freeId(document.conference().id())));
    }

    private String freeId(String wanted) {
        return conferences.find(wanted).isEmpty() ? wanted : conferences.freeId(wanted);
    }

    /**
     * Imports a file as a new conference.
     *
     * @throws Refusal if the file is not kept or cannot be used, or there is a conference with this id
     */
    public CheckedConference create(String upload, String id, ImportedPlaces places, Reason reason) {
        return conferences.create(document(upload, id, places), Optional.empty(), reason);
    }

    /**
     * Replaces the document of a conference by that of a file. A search that runs goes on with the changed conference.
     *
     * @throws Refusal if the file is not kept or cannot be used, or the condition does not hold
     */
    public CheckedConference replace(
            String upload, String conference, ImportedPlaces places, IfMatch condition, Reason reason) {
        var replaced = conferences.replace(conference, document(upload, conference, places), condition, reason);
        var _ = changes.goOn(conference);
        return replaced;
    }

    private byte[] document(String upload, String id, ImportedPlaces places) {
        var kept = store.find(upload, clock.instant())
                .orElseThrow(() -> Refusal.missing("The file is kept for a day only.\nChoose it again."));
        var document = ConferenceFile.of(kept.content(), places).withId(id);
        return ConferenceFile.text(document).getBytes(StandardCharsets.UTF_8);
    }
}
