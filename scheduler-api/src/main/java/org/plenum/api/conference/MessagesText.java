package org.plenum.api.conference;

import java.util.List;
import org.plenum.rule.Message;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Messages as one text, by key and arguments: they are said when they are read, in the language of the reader. */
public final class MessagesText {

    /** Old texts do not say whether people read of names in them: they are said with ids, as before. */
    private static final ObjectReader READER =
            JsonMapper.shared().readerFor(Message[].class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private MessagesText() {}

    /**
     * The text of some messages.
     *
     * @param messages with nothing in them but numbers and texts
     */
    public static String write(List<Message> messages) {
        return JsonMapper.shared().writeValueAsString(messages);
    }

    /** The messages of a text. */
    public static List<Message> read(String text) {
        return List.of(READER.<Message[]>readValue(text));
    }
}
