package org.plenum.feasibility.requirement;

import org.plenum.conference.Conference;
import org.plenum.conference.Relation;
import org.plenum.rule.Message;

/**
 * A relation between sessions.
 *
 * @param index its position among the conference's relations
 */
public record RelationRequirement(int index) implements Requirement {

    /** The relation itself. */
    public Relation relation(Conference conference) {
        return conference.relations().get(index);
    }

    @Override
    public Message message(Conference conference) {
        var relation = relation(conference);
        var sessions =
                relation.sessions().stream().map(conference.sessions()::get).toList();
        return Message.of(
                "request-relation", relation.type(), sessions, relation.gap().toMinutes());
    }

    @Override
    public String pointer(Conference conference) {
        return "/relations/" + index;
    }
}
