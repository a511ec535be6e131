package org.plenum.api.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.conference.Reason;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.problem.ProblemWording;
import org.plenum.rule.Message;
import org.plenum.rule.Phrase;
import org.plenum.rule.Sentences;

/**
 * A change of a document or a draft, in words.
 *
 * @param by who did it; empty if nobody was named
 * @param why their explanation; empty if there was none
 * @param what sentences of {@link #sentences}, with the names and times of that moment
 */
public record Edit(String by, String why, List<Message> what) {
    /** The base name of the message bundle with one sentence for each kind of edit. */
    static final String BUNDLE = "org.plenum.api.history.messages";

    /** The keys of edits that nobody made by hand. */
    private static final Set<String> AUTOMATIC =
            Set.of("document-created", "copy-made", "draft-before-history", "draft-found");

    public Edit {
        what = List.copyOf(what);
    }

    /** An edit without an author. */
    public static Edit of(String key, Object... arguments) {
        return new Edit("", "", List.of(Message.of(key, arguments)));
    }

    /** The edit that made a revision of a document. */
    public static Edit of(StoredConference revision, Reason reason) {
        var edit = reason.restored()
                .map(restored -> of("document-restored", String.valueOf(restored)))
                .orElseGet(() -> of(revision.revision() == 1 ? "document-created" : "document-replaced"));
        var what = reason.what().isEmpty() ? edit.what : reason.what();
        return new Edit(reason.by().orElse(""), reason.why().orElse(""), what);
    }

    /** The same edit, with an author and an explanation. */
    public Edit wantedBy(String who, String reason) {
        return new Edit(who, reason, what);
    }

    /** The same edit with another sentence after it. */
    public Edit saying(Message more) {
        return new Edit(by, why, Stream.concat(what.stream(), Stream.of(more)).toList());
    }

    /** Whether somebody decided it, other than to import a conference or to search for a timetable. */
    public boolean isByHand() {
        return !AUTOMATIC.contains(what.getFirst().key());
    }

    /** The sentences of edits in this language. */
    public static Sentences sentences(Locale locale) {
        return ProblemWording.in(locale, BUNDLE);
    }

    /** The edit in sentences for people who see no ids, with each name as a part of its own. */
    public List<Phrase> phrases(Sentences sentences) {
        return what.stream()
                .flatMap(message -> Stream.concat(
                        Stream.of(new Phrase(" ", Optional.empty())), sentences.phrases(message).stream()))
                .skip(1)
                .toList();
    }

    /** The edit in sentences. */
    public String say(Sentences sentences) {
        return what.stream().map(sentences::say).collect(Collectors.joining(" "));
    }
}
