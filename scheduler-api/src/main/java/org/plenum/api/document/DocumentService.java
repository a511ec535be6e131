package org.plenum.api.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenum.api.change.ChangeService;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.conference.Subject;
import org.plenum.exchange.edit.ConferenceList;
import org.plenum.exchange.edit.MergePatch;
import org.plenum.exchange.edit.References;
import org.plenum.rule.Message;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes parts of a conference's document, each as one revision; the whole is read again, with all its issues. A search
 * that runs goes on with the changed conference.
 */
@Service
@Transactional
public class DocumentService {
    private final ConferenceService conferences;
    private final ChangeService changes;

    DocumentService(ConferenceService conferences, ChangeService changes) {
        this.conferences = conferences;
        this.changes = changes;
    }

    /**
     * A member of a list.
     *
     * @param in the conference as it was read
     */
    public record Member(StoredConference in, ObjectNode json) {}

    /**
     * A member that was put into a list.
     *
     * @param created whether the list had no such member before
     */
    public record Put(CheckedConference taken, boolean created) {}

    /**
     * A member that was removed.
     *
     * @param references what referred to it and was taken out too, in sentences
     */
    public record Removal(CheckedConference taken, List<Message> references) {

        public Removal {
            references = List.copyOf(references);
        }
    }

    /**
     * Applies a JSON Merge Patch to the document.
     *
     * @throws Refusal if there is no such conference, the condition does not hold, or the result cannot be used
     */
    public CheckedConference patch(String conference, ObjectNode patch, IfMatch condition, Reason reason) {
        var old = conferences.require(conference, condition);
        return revise(old, MergePatch.apply(patch, old.document().json()), reason);
    }

    /**
     * A member of one of the document's lists.
     *
     * @throws Refusal if there is no such conference or member
     */
    @Transactional(readOnly = true)
    public Member get(String conference, ConferenceList list, String id) {
        var now = conferences.get(conference);
        return new Member(now, list.find(now.document().json(), id).orElseThrow(() -> missing(now, list, id)));
    }

    /**
     * Puts a member into a list, in the place of that of the same id.
     *
     * @param member may lack its id
     * @throws Refusal if there is no such conference, the condition does not hold, the member says another id, or the
     *     result cannot be used
     */
    public Put put(
            String conference, ConferenceList list, String id, ObjectNode member, IfMatch condition, Reason reason) {
        var old = conferences.require(conference, condition);
        var document = old.document().json().deepCopy();
        var created = list.put(document, id, named(member, list.key(), id));
        return new Put(revise(old, document, reason), created);
    }

    private static ObjectNode named(ObjectNode member, String key, String id) {
        var said = member.path(key).asString(id);
        if (!said.equals(id)) {
            throw Refusal.conflict(
                    "The %s “%s” in the body is not that of the address, “%s”.\nUse the same in both, or leave it out of the body."
                            .formatted(key, said, id));
        }
        var named = member.objectNode().put(key, id);
        named.setAll(member);
        return named.put(key, id);
    }

    /**
     * What refers to a member, in sentences; what is pinned or allowed on it if it is a day.
     *
     * @throws Refusal if there is no such conference or member
     */
    @Transactional(readOnly = true)
    public List<Message> references(String conference, ConferenceList list, String id) {
        var now = conferences.get(conference);
        return References.of(now.document(), list, require(now, list, id).id());
    }

    /**
     * Removes a member from a list.
     *
     * @param withReferences whether what refers to it is taken out too; else nothing may refer to it
     * @throws Refusal if there is no such conference or member, the condition does not hold, or something refers to it
     */
    public Removal remove(
            String conference,
            ConferenceList list,
            String id,
            boolean withReferences,
            IfMatch condition,
            Reason reason) {
        var old = conferences.require(conference, condition);
        var member = require(old, list, id);
        var references = References.of(old.document(), list, id);
        if (!references.isEmpty() && !withReferences) {
            throw Refusal.conflict(
                    "“%s” is still needed: the reasons say where.\nChange them first, or send ?references=remove to take them out too."
                            .formatted(member.name()),
                    references);
        }
        return new Removal(revise(old, References.without(old.document(), list, id), reason), references);
    }

    private CheckedConference revise(StoredConference old, ObjectNode document, Reason reason) {
        var taken = conferences.revise(old, document.toString().getBytes(StandardCharsets.UTF_8), reason);
        if (taken.conference().revision() != old.revision()) {
            var _ = changes.goOn(old.id());
        }
        return taken;
    }

    private static Subject require(StoredConference now, ConferenceList list, String id) {
        return list.find(now.conference(), id).orElseThrow(() -> missing(now, list, id));
    }

    private static Refusal missing(StoredConference now, ConferenceList list, String id) {
        return Refusal.missing(
                "The conference “%s” has no “%s” among its %s.\nIt may have been removed, or the address may be misspelt."
                        .formatted(now.id(), id, list.field()));
    }
}
