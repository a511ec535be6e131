package org.plenum.timetable;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.rule.Message;

/**
 * What a party is told about changes.
 *
 * @param lead how many of its sessions change
 * @param own the changes of its own sessions: a person's with the role, those that name a delegation or a region
 * @param others the changes of those that it may attend besides
 */
public record Notice(Message lead, List<Message> own, List<Message> others) {

    public Notice {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** All of it, the own sessions first. */
    public List<Message> messages() {
        return Stream.of(List.of(lead), own, others).flatMap(List::stream).toList();
    }
}
