package org.plenum.api.history;

import java.util.List;
import java.util.Optional;

/**
 * All that was done to a conference and can be undone or redone.
 *
 * @param steps the last first
 * @param now the number of the step that holds: those with a higher one were undone
 */
public record History(List<Step> steps, int now) {

    public History {
        steps = List.copyOf(steps);
    }

    /** The step that holds. */
    public Step holding() {
        return steps.stream().filter(step -> step.number() == now).findFirst().orElseThrow();
    }

    /** What undo would take back; empty where nothing was done before. */
    public Optional<Step> undoable() {
        return Optional.of(holding())
                .filter(step -> step.number() > steps.getLast().number());
    }

    /** The step that holds after undo; empty where nothing was done before. */
    public Optional<Step> before() {
        return steps.stream().filter(step -> step.number() < now).findFirst();
    }

    /** What redo would do again, which then holds; empty where nothing was undone. */
    public Optional<Step> redoable() {
        return steps.reversed().stream().filter(step -> step.number() > now).findFirst();
    }
}
