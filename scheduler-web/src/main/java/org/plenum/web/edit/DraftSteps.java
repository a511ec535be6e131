package org.plenum.web.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.timetable.DraftRevision;
import org.plenum.api.timetable.Edit;
import org.plenum.api.timetable.TimetableView;
import org.plenum.rule.Sentences;

/**
 * What was done to a draft, as it is shown, and where undo and redo lead.
 *
 * @param undo what is undone next; empty where the draft is the first
 * @param redo what is redone next; empty where nothing was undone
 * @param all the last first
 */
public record DraftSteps(String etag, Optional<Step> undo, Optional<Step> redo, List<Step> all) {

    /**
     * What made a draft.
     *
     * @param holds whether that draft is the one that holds
     * @param undone whether it was made after the one that holds, and can be had again
     */
    public record Step(DraftRevision draft, String what, boolean holds, boolean undone) {}

    public DraftSteps {
        all = List.copyOf(all);
    }

    /**
     * The steps of a draft.
     *
     * @param history the last first
     */
    public static DraftSteps of(TimetableView view, List<DraftRevision> history, Locale locale) {
        var sentences = Sentences.of(locale, Edit.BUNDLE);
        var now = view.draft().orElseThrow();
        var steps = history.stream()
                .map(draft -> new Step(
                        draft,
                        sentences.say(draft.edit().what()),
                        draft.number() == now.number(),
                        draft.number() > now.number()))
                .toList();
        var isFirst = history.getLast().number() == now.number();
        return new DraftSteps(
                view.etag(),
                steps.stream().filter(Step::holds).filter(_ -> !isFirst).findFirst(),
                steps.stream().filter(Step::undone).reduce((_, earlier) -> earlier),
                steps);
    }
}
