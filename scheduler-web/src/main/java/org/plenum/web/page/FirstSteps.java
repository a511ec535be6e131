package org.plenum.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenum.api.history.History;

/** What there is to do with a conference until its timetable is published for the first time, in order. */
public record FirstSteps(List<Step> list) {

    /** Where somebody is with a step. */
    public enum State {
        DONE,
        NEXT,
        /** Nobody has to do it. */
        OPTIONAL,
        LATER
    }

    /**
     * One step.
     *
     * @param name the key of its text
     */
    public record Step(String name, State state) {

        /** The address where somebody does it; empty if it is too early. */
        public Optional<String> address(String conference) {
            return state == State.LATER
                    ? Optional.empty()
                    : Optional.of(
                            switch (name) {
                                case "enter" -> "/conferences/" + conference + "/programme";
                                case "look" -> "#findings";
                                case "edit" -> "#days";
                                case "publish" -> "/conferences/" + conference + "/versions";
                                default -> "#score";
                            });
        }
    }

    public FirstSteps {
        list = List.copyOf(list);
    }

    /** @param entered whether there are rooms and sessions */
    static FirstSteps of(History history, Optional<TimetableSheet> sheet, boolean entered) {
        var timetable = sheet.filter(_ -> entered);
        var solved = timetable.isPresent();
        var clean = timetable
                .filter(found -> found.openConflicts() == 0 && found.leftOut().isEmpty())
                .isPresent();
        var edited = history.steps().stream()
                .anyMatch(step -> step.number() <= history.now() && step.edit().isByHand());
        return of(entered, solved, clean, edited);
    }

    static FirstSteps of(boolean entered, boolean solved, boolean clean, boolean edited) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("enter", entered ? State.DONE : State.NEXT));
        steps.add(new Step("solve", solved ? State.DONE : after(entered, State.NEXT)));
        steps.add(new Step("look", after(solved, clean ? State.DONE : State.NEXT)));
        steps.add(new Step("edit", after(solved, edited ? State.DONE : State.OPTIONAL)));
        steps.add(new Step("publish", clean ? State.NEXT : State.LATER));
        return new FirstSteps(steps);
    }

    private static State after(boolean before, State then) {
        return before ? then : State.LATER;
    }
}
