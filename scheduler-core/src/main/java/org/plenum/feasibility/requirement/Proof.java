package org.plenum.feasibility.requirement;

import java.util.List;
import org.plenum.rule.Message;

/**
 * Why no timetable can place every session and break no hard rule.
 *
 * @param message what is impossible
 * @param because a minimal conflict: at least one requirement, and without any one of them, the others prove nothing;
 *     not minimal where that would take too much work
 */
public record Proof(Message message, List<LocatedRequirement> because) {

    public Proof {
        because = List.copyOf(because);
    }

    /** The stable name of this sort of proof, for programs. */
    public String code() {
        return message.key();
    }

    /** The place of the first of these requirements in the document. */
    public String pointer() {
        return because.getFirst().pointer();
    }

    public List<Requirement> requirements() {
        return because.stream().map(LocatedRequirement::requirement).toList();
    }
}
