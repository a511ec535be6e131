package org.plenum.api.version;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Value;

/**
 * A request to publish the draft.
 *
 * @param by the name of the person who publishes it
 * @param note their comment; may be empty
 * @param anyway even if a hard rule is broken or a session is left out
 */
public record Publication(String by, String note, boolean anyway) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    /**
     * Trims both texts.
     *
     * @throws Refusal if nobody is named, or a text is too long
     */
    public Publication {
        by = by.strip();
        note = note.strip();
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            throw Refusal.senseless(
                    "The name of who publishes has %d characters, and should have 1 to %d.\nGive it as “by”."
                            .formatted(by.length(), LONGEST_NAME));
        }
        if (note.length() > LONGEST_NOTE) {
            throw Refusal.senseless("The note has %d characters, and at most %d are kept.\nSay less."
                    .formatted(note.length(), LONGEST_NOTE));
        }
    }

    /**
     * Reads a JSON object.
     *
     * @throws Refusal with all that is wrong, if it cannot be used
     */
    static Publication read(byte[] json) {
        var issues = new Issues();
        var said = JsonText.read(json, issues).flatMap(root -> root.object(fields -> Optional.of(publication(fields))));
        if (issues.errors() > 0) {
            throw Refusal.unusable("It cannot be published as asked.\nCorrect what the issues name.", issues.list());
        }
        return said.orElseThrow().get();
    }

    /** The supplier is called only after every field was read without an issue. */
    private static Supplier<Publication> publication(Fields fields) {
        var by = fields.require("by", Value::text).orElse("");
        var note = fields.find("note", Value::text).orElse("");
        boolean anyway = fields.find("anyway", Value::flag).orElse(false);
        return () -> new Publication(by, note, anyway);
    }
}
