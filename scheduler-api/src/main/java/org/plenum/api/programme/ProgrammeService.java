package org.plenum.api.programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenum.api.change.ChangeService;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.edit.ConferenceList;
import org.plenum.exchange.edit.References;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Remove;
import org.plenum.exchange.programme.Edits.RowEdit;
import org.plenum.exchange.programme.ProgrammeEditor;
import org.plenum.exchange.table.Layout;
import org.plenum.rule.Message;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

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
                    var _ = changes.goOn(conference);
                });
        return edited;
    }

    /**
     * Deletes things and all that refers to them, as one revision, unless somebody else has changed one of them.
     *
     * @param seen the revision that the people saw who delete them
     * @param keys ids or, of days, dates
     * @return kept if, and only if, there is a document
     * @throws Refusal if there is no such conference or revision, or what is left cannot be used
     */
    public Edited remove(String conference, int seen, Layout table, List<String> keys, Locale locale, String by) {
        var now = conferences.get(conference);
        var edits = new Edits(table, keys.stream().<RowEdit>map(Remove::new).toList(), false);
        var edited = apply(now, seen, edits, locale);
        var list = listOf(table);
        if (!edited.clashes().isEmpty() || list.isEmpty()) {
            return edited.document().isPresent() ? enter(conference, seen, edits, locale, by) : edited;
        }
        var left = now.document();
        for (var key : keys) {
            left = new ConferenceDocument(now.conference(), References.without(left, list.get(), key));
        }
        return new Edited(Optional.of(revise(now, left.json(), by)), List.of(), List.of(), Map.of(), List.of());
    }

    /**
     * Makes whatever is for one of two rooms be for the other, as one revision.
     *
     * @throws Refusal if there is no such conference or room, or somebody else changes the conference at the moment
     */
    public void exchangeRooms(String conference, String one, String other, String by) {
        var now = conferences.get(conference);
        for (var room : List.of(one, other)) {
            if (now.conference().rooms().find(room).isEmpty()) {
                throw Refusal.missing("There is no such room any more.\nSomebody may have deleted it.");
            }
        }
        var _ = revise(now, References.withRoomsExchanged(now.document(), one, other), by);
    }

    private ConferenceDocument revise(StoredConference now, ObjectNode document, String by) {
        var author = Optional.of(by).filter(name -> !name.isBlank());
        var text = document.toString().getBytes(StandardCharsets.UTF_8);
        var kept = conferences.revise(now, text, Reason.of(author, Optional.empty()));
        var _ = changes.goOn(now.id());
        return kept.conference().document();
    }

    /** What refers to things, in sentences. */
    @Transactional(readOnly = true)
    public List<Message> references(String conference, Layout table, List<String> keys) {
        var now = conferences.get(conference).document();
        return listOf(table).stream()
                .flatMap(list -> keys.stream()
                        .filter(key -> list.find(now.conference(), key).isPresent())
                        .flatMap(key -> References.of(now, list, key).stream()))
                .toList();
    }

    /**
     * Where a session is named: in relations, wishes and dislikes, a sentence each.
     *
     * @throws Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public List<Message> mentions(String conference, String session) {
        return References.mentions(conferences.get(conference).document(), ConferenceList.SESSIONS, session);
    }

    private static Optional<ConferenceList> listOf(Layout table) {
        return table.rows() instanceof Layout.Members(var list) ? ConferenceList.find(list) : Optional.empty();
    }

    private Edited apply(StoredConference now, int seen, Edits edits, Locale locale) {
        var before = seen == now.revision() ? now : conferences.get(now.id(), seen);
        return EDITOR.apply(before.document(), now.document(), edits, locale);
    }
}
