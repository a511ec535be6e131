package org.plenum.rule;

import org.plenum.conference.Conference;
import org.plenum.conference.Subject;

/** Something that a sentence names and that it does not concern, such as a room that would do instead. */
public record Mention(Subject of) {

    /** The room of this id, for a sentence: by its name, or where it is no more by the id, which is all that is left. */
    public static Object ofRoom(String id, Conference conference) {
        return conference.rooms().find(id).<Object>map(Mention::new).orElse(id);
    }
}
