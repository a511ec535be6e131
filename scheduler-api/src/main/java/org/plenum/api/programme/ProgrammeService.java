package org.plenum.api.programme;

import java.util.Locale;
import java.util.Optional;
import org.plenum.api.change.ChangeService;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.ProgrammeEditor;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people enter in the tables of a conference, and merges what two of them enter at once. */
@Service
@Transactional
public class ProgrammeService {
    private static final ProgrammeEditor EDITOR = ProgrammeEditor.of(TimetableRules.ALL, Presets.ALL);

    private final ConferenceService conferences;
    private final ChangeService changes;

    ProgrammeService(ConferenceService conferences, ChangeService changes) {
        this.conferences = conferences;
        this.changes = changes;
    }

    /**
     * What edits would make of a conference; nothing is kept.
     *
     * @param seen the revision that the people saw who made the edits
     * @param locale of the texts in the edits
     * @throws Refusal if there is no such conference or revision
     */
    @Transactional(readOnly = true)
    public Edited ask(String conference, int seen, Edits edits, Locale locale) {
        return apply(conferences.get(conference), seen, edits, locale);
    }

    /**
     * Keeps edits as a new revision, unless something is wrong with them, somebody else has entered something else in
     * the same field, or they change nothing. A search that runs goes on with the changed conference.
     *
     * @param seen the revision that the people saw who made the edits
     * @param locale of the texts in the edits
     * @param by who does so; empty if nobody is named
     * @return kept if, and only if, there is a document
     * @throws Refusal if there is no such conference or revision, or somebody else changes the conference at the moment
     */
    public Edited enter(String conference, int seen, Edits edits, Locale locale, String by) {
        var now = conferences.get(conference);
        var edited = apply(now, seen, edits, locale);
        edited.document()
                .filter(document -> !document.json().equals(now.document().json()))
                .ifPresent(document -> {
                    var author = Optional.of(by).filter(name -> !name.isBlank());
                    var _ = conferences.revise(now, document, Reason.of(author, Optional.empty()));
                    changes.goOn(conference);
                });
        return edited;
    }

    private Edited apply(StoredConference now, int seen, Edits edits, Locale locale) {
        var before = seen == now.revision() ? now : conferences.get(now.id(), seen);
        return EDITOR.apply(before.document(), now.document(), edits, locale);
    }
}
