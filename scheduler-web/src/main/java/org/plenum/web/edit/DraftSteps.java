package org.plenum.web.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.history.Edit;
import org.plenum.api.history.History;
import org.plenum.api.history.Step;
import org.plenum.rule.Phrase;

/**
 * The history of a document and its draft for the page, with the targets of undo and redo.
 *
 * @param undo the step that undo would undo; empty if there is none
 * @param redo the step that redo would redo; empty if there is none
 * @param all the last first
 */
public record DraftSteps(String etag, Optional<Told> undo, Optional<Told> redo, List<Told> all) {

    /**
     * One step.
     *
     * @param what was done, in words
     * @param phrases the same, with each name as a part of its own
     * @param holds whether it is the current step
     * @param undone whether it was undone and can be redone
     */
    public record Told(Step step, String what, List<Phrase> phrases, boolean holds, boolean undone) {}

    public DraftSteps {
        all = List.copyOf(all);
    }

    public static DraftSteps of(History history, Locale locale) {
        var sentences = Edit.sentences(locale);
        var now = history.now();
        var all = history.steps().stream()
                .map(step -> new Told(
                        step,
                        step.edit().say(sentences.withoutIds()),
                        step.edit().phrases(sentences),
                        step.number() == now,
                        step.number() > now))
                .toList();
        return new DraftSteps(
                history.current().etag(), find(all, history.undoable()), find(all, history.redoable()), all);
    }

    private static Optional<Told> find(List<Told> all, Optional<Step> wanted) {
        return all.stream()
                .filter(each -> wanted.equals(Optional.of(each.step())))
                .findFirst();
    }

    /** Whether there is anything to undo or to redo. */
    public boolean any() {
        return undo.isPresent() || redo.isPresent();
    }
}
