package org.plenum.api.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IdempotencyKeys;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.edit.DiffSentences;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.json.NewId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps conferences: each change is a revision, and nobody overwrites a revision that they have not seen. */
@Service
@Transactional
public class ConferenceService {
    private final ConferenceStore store;
    private final ReadConferences documents;
    private final RevisionListener follower;
    private final IdempotencyKeys keys;
    private final Clock clock;

    ConferenceService(
            ConferenceStore store,
            ReadConferences documents,
            RevisionListener follower,
            IdempotencyKeys keys,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.follower = follower;
        this.keys = keys;
        this.clock = clock;
    }

    /** A conference, and what is doubtful about its document. */
    public record CheckedConference(StoredConference conference, List<Issue> warnings) {

        public CheckedConference {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Stores a new conference.
     *
     * @param key idempotency key: repeating the request with it has no further effect
     * @throws Refusal if the document cannot be used or there is such a conference already
     */
    public CheckedConference create(byte[] document, Optional<String> key, Reason reason) {
        var reading = Documents.read(document);
        var usable = Documents.usable(reading);
        var text = Documents.text(usable);
        var id = keys.once(key, "conference " + text, () -> insert(usable, text, reason));
        return new CheckedConference(get(id), reading.issues());
    }

    private String insert(ConferenceDocument document, String text, Reason reason) {
        var conference = document.conference();
        if (!store.insert(conference, now(), text, reason)) {
            throw Refusal.conflict("There is a conference “%s”.\nReplace it, or give the new one another id."
                    .formatted(conference.id()));
        }
        follower.follow(get(conference.id()), reason);
        return conference.id();
    }

    /**
     * The conference as it is now.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public StoredConference get(String id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /** The conference as it is now, if there is one. */
    @Transactional(readOnly = true)
    public Optional<StoredConference> find(String id) {
        return store.find(id).map(documents::get).map(CheckedConference::conference);
    }

    /** An id for a new conference, made from its name; no conference has it. */
    @Transactional(readOnly = true)
    public String freeId(String name) {
        return NewId.of(name, "conference", id -> store.findRevision(id).isPresent());
    }

    /**
     * The number of the current revision.
     *
     * @throws Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public int getRevision(String id) {
        return store.findRevision(id).orElseThrow(() -> missing(id));
    }

    /**
     * The conference as it was in one of its revisions.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public StoredConference get(String id, int revision) {
        return look(id, revision).conference();
    }

    /**
     * The conference as it was, and what was doubtful about its document.
     *
     * @throws Refusal if there is no such conference or revision
     */
    @Transactional(readOnly = true)
    public CheckedConference look(String id, int revision) {
        return store.find(id, revision).map(documents::get).orElseThrow(() -> missing(id));
    }

    /**
     * The conference as it is now, and what is doubtful about its document.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public CheckedConference look(String id) {
        return store.find(id).map(documents::get).orElseThrow(() -> missing(id));
    }

    /** All conferences, the last changed first. */
    @Transactional(readOnly = true)
    public List<ConferenceSummary> list() {
        return store.list();
    }

    /** Some conferences, in the order of their ids. */
    @Transactional(readOnly = true)
    public Page<ConferenceSummary> list(Optional<String> after, Page.Size size) {
        return Page.of(store.list(after.orElse(""), size.andOne()), size, ConferenceSummary::id);
    }

    /**
     * Replaces the conference's document by another of the same id.
     *
     * @throws Refusal if there is no such conference, the condition does not hold, or the document cannot be used
     */
    public CheckedConference replace(String id, byte[] document, IfMatch condition, Reason reason) {
        return revise(require(id, condition), document, reason);
    }

    /**
     * Replaces the conference's document by another of the same id; makes no revision if both say the same.
     *
     * @param old the revision from which the new document was made
     * @throws Refusal if the document cannot be used, or somebody else changed the conference in the meantime
     */
    public CheckedConference revise(StoredConference old, byte[] document, Reason reason) {
        var reading = Documents.read(document);
        var usable = Documents.usable(reading);
        if (!usable.conference().id().equals(old.id())) {
            throw Refusal.conflict("The document's id “%s” is not the conference's “%s”.\nCreate a new conference."
                    .formatted(usable.conference().id(), old.id()));
        }
        var now = usable.json().equals(old.document().json()) ? old : revise(old, usable, reason);
        return new CheckedConference(now, reading.issues());
    }

    /**
     * Replaces the conference's document by another of the same id that is known to be usable.
     *
     * @param old the revision from which the new document was made
     * @throws Refusal if somebody else changed the conference in the meantime
     */
    public StoredConference revise(StoredConference old, ConferenceDocument document, Reason reason) {
        var told = reason.tells() ? reason : reason.telling(DiffSentences.of(old.document(), document));
        if (!store.update(document.conference(), old.revision(), now(), Documents.text(document), told)) {
            throw changedMeanwhile(old.id());
        }
        var now = get(old.id());
        follower.follow(now, told);
        return now;
    }

    /** Makes an existing revision the current one; the caller has locked the conference. */
    public void makeCurrent(String id, int revision) {
        var now = get(id);
        var other = get(id, revision);
        if (other.revision() != now.revision()
                && !store.makeCurrent(other.conference(), now.revision(), revision, now())) {
            throw changedMeanwhile(id);
        }
    }

    /** Keeps others from changing the conference, with its drafts, jobs and versions, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String id) {
        store.lock(id);
    }

    /**
     * The conference as it is now, for a caller that is about to change it.
     *
     * @throws Refusal if there is none, or the condition does not hold
     */
    @Transactional(readOnly = true)
    public StoredConference require(String id, IfMatch condition) {
        var now = get(id);
        condition.require("conference “%s”".formatted(id), now.etag());
        return now;
    }

    /**
     * Deletes a conference with its jobs and timetables.
     *
     * @throws Refusal if there is none or the condition does not hold
     */
    public void delete(String id, IfMatch condition) {
        var old = require(id, condition);
        if (!store.delete(id, old.revision())) {
            throw changedMeanwhile(id);
        }
    }

    static Refusal missing(String id) {
        return Refusal.missing(
                "There is no conference “%s”.\nIt may have been deleted, or its id may be misspelt.".formatted(id));
    }

    private static Refusal changedMeanwhile(String id) {
        return Refusal.stale("The conference “%s” is being changed by somebody else.\nRead it again.".formatted(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
