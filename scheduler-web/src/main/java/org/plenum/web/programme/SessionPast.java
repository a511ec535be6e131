package org.plenum.web.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.draft.HistoryService;
import org.plenum.api.history.Edit;
import org.plenum.api.history.Step;
import org.plenum.rule.Phrase;
import org.springframework.stereotype.Component;

/** What happened to a session: the steps of the history that name it. */
@Component
final class SessionPast {
    private static final int MOST_STEPS = 10;

    private final HistoryService history;

    SessionPast(HistoryService history) {
        this.history = history;
    }

    /** A step of the history in sentences. */
    public record PastStep(Step step, List<Phrase> phrases) {
        public PastStep {
            phrases = List.copyOf(phrases);
        }
    }

    /** The last steps that count and name the session, the last first. */
    List<PastStep> of(String conference, String session, Locale locale) {
        var sentences = Edit.sentences(locale).withoutIds();
        return history.get(conference).steps().stream()
                .filter(step -> step.undone().isEmpty() || step.redone().isPresent())
                .map(step -> new PastStep(step, step.edit().phrases(sentences)))
                .filter(step -> step.phrases().stream()
                        .anyMatch(phrase -> phrase.subject().equals(Optional.of("session:" + session))))
                .limit(MOST_STEPS)
                .toList();
    }
}
