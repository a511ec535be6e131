package org.plenum.feasibility.requirement;

import java.util.List;
import org.plenum.rule.Message;

/**
 * Why no timetable can place every session and break no hard rule.
 *
 * @param message what is impossible
 * @param because what is asked for and cannot all be, at least one: without any one of them, the others prove
 *     nothing, unless there are so many that it would take too much work to find that out
 */
public record Proof(Message message, List<LocatedRequirement> because) {

    public Proof {
        because = List.copyOf(because);
    }

    /** A name for this sort of proof that programs can rely on. */
    public String code() {
        return message.key();
    }

    /** Where the document asks for the first of what it cannot have. */
    public String pointer() {
        return because.getFirst().pointer();
    }

    public List<Requirement> requests() {
        return because.stream().map(LocatedRequirement::request).toList();
    }
}
