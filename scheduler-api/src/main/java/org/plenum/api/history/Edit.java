package org.plenum.api.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.conference.Reason;
import org.plenum.api.problem.Wording;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;

/**
 * What was done to a document or a draft.
 *
 * @param by who did it; empty where nobody said so
 * @param why in their words; empty where nobody said so
 * @param what sentences of {@link #sentences}, in the names and times of then
 */
public record Edit(String by, String why, List<Message> what) {
    /** The base name of the message bundle with what can be done. */
    static final String BUNDLE = "org.plenum.api.history.messages";

    public Edit {
        what = List.copyOf(what);
    }

    /** What was done by nobody in particular. */
    public static Edit of(String key, Object... arguments) {
        return new Edit("", "", List.of(Message.of(key, arguments)));
    }

    /** What made a revision of a document. */
    public static Edit of(KeptConference revision, Reason reason) {
        var edit = reason.restored()
                .map(restored -> of("document-restored", String.valueOf(restored)))
                .orElseGet(() -> of(revision.revision() == 1 ? "document-created" : "document-replaced"));
        var what = reason.what().isEmpty() ? edit.what : reason.what();
        return new Edit(reason.by().orElse(""), reason.why().orElse(""), what);
    }

    /** The same, done by somebody. */
    public Edit wantedBy(String who, String reason) {
        return new Edit(who, reason, what);
    }

    /** The same with another sentence after it. */
    public Edit saying(Message more) {
        return new Edit(by, why, List.of(what.getFirst(), more));
    }

    /** The sentences in which it is told. */
    public static Sentences sentences(Locale locale) {
        return Wording.in(locale, BUNDLE);
    }

    /** It, told. */
    public String say(Sentences sentences) {
        return what.stream().map(sentences::say).collect(Collectors.joining(" "));
    }
}
