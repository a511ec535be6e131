package org.plenum.api.history;

import java.util.List;
import java.util.Optional;

/**
 * All steps of a conference that can be undone or redone.
 *
 * @param steps the last first
 * @param now the number of the current step: steps with a higher number were undone
 */
public record History(List<Step> steps, int now) {

    public History {
        steps = List.copyOf(steps);
    }

    /** The current step. */
    public Step current() {
        return steps.stream().filter(step -> step.number() == now).findFirst().orElseThrow();
    }

    /** The step that undo would undo; empty if there is none. */
    public Optional<Step> undoable() {
        return Optional.of(current())
                .filter(step -> step.number() > steps.getLast().number());
    }

    /** The step that is current after undo; empty if there is none. */
    public Optional<Step> before() {
        return steps.stream().filter(step -> step.number() < now).findFirst();
    }

    /** The step that redo would make current; empty if no step was undone. */
    public Optional<Step> redoable() {
        return steps.reversed().stream().filter(step -> step.number() > now).findFirst();
    }
}
