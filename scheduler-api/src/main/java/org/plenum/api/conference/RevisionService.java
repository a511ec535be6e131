package org.plenum.api.conference;

import java.util.Optional;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.request.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the revisions of conferences, and restores them. */
@Service
@Transactional
public class RevisionService {
    private final ConferenceStore store;
    private final ReadConferences documents;
    private final ConferenceService conferences;

    RevisionService(ConferenceStore store, ReadConferences documents, ConferenceService conferences) {
        this.store = store;
        this.documents = documents;
        this.conferences = conferences;
    }

    /**
     * Restores one of the conference's revisions as a new revision.
     *
     * @throws Refusal if there is no such revision, or the condition does not hold
     */
    public ConferenceService.CheckedConference restore(String id, int revision, IfMatch condition, Reason reason) {
        var old = conferences.require(id, condition);
        var earlier = store.find(id, revision)
                .map(documents::get)
                .map(ConferenceService.CheckedConference::conference)
                .orElseThrow(() -> Refusal.missing(
                        "The conference “%s” has no revision %d, the last is %d.\nChoose an earlier one."
                                .formatted(id, revision, store.findLast(id))));
        var _ = conferences.revise(old, earlier.document(), reason.restoring(revision));
        return conferences.look(id);
    }

    /**
     * Some of a conference's revisions, the last made first.
     *
     * @param after only those before this one
     * @throws Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public Page<Revision> list(String id, Optional<Integer> after, Page.Size size) {
        var before = after.orElse(Integer.MAX_VALUE);
        return Page.of(
                store.revisions(conferences.get(id).id(), before, size.andOne()),
                size,
                revision -> Integer.toString(revision.number()));
    }
}
