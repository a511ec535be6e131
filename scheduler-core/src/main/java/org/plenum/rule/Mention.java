package org.plenum.rule;

import org.plenum.conference.Conference;
import org.plenum.conference.Subject;

/** A thing that a sentence names but does not concern, such as another room that would fit. */
public record Mention(Subject of) {

    /** The room of this id for a sentence: its name, or the id if the room no longer exists. */
    public static Object ofRoom(String id, Conference conference) {
        return conference.rooms().find(id).<Object>map(Mention::new).orElse(id);
    }
}
