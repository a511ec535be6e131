package org.plenum.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.web.page.FirstSteps.State.DONE;
import static org.plenum.web.page.FirstSteps.State.LATER;
import static org.plenum.web.page.FirstSteps.State.NEXT;
import static org.plenum.web.page.FirstSteps.State.OPTIONAL;

import org.junit.jupiter.api.Test;
import org.plenum.web.page.FirstSteps.State;
import org.plenum.web.page.FirstSteps.Step;

/** What is next until the first publication: enter, solve, look, edit, publish. */
class FirstStepsTest {

    /** A conference that begins with nothing has no rooms or no sessions. */
    @Test
    void whatIsNotEnteredCannotBeSolved() {
        assertStates(FirstSteps.of(false, false, false, false), NEXT, LATER, LATER, LATER, LATER);
    }

    @Test
    void withoutATimetableItIsToBeFound() {
        assertStates(FirstSteps.of(true, false, false, false), DONE, NEXT, LATER, LATER, LATER);
    }

    @Test
    void whatIsOpenIsToBeLookedAtBeforeItIsPublished() {
        assertStates(FirstSteps.of(true, true, false, false), DONE, DONE, NEXT, OPTIONAL, LATER);
    }

    @Test
    void whatNobodyWantsOtherwiseIsPublished() {
        assertStates(FirstSteps.of(true, true, true, false), DONE, DONE, DONE, OPTIONAL, NEXT);
        assertStates(FirstSteps.of(true, true, true, true), DONE, DONE, DONE, DONE, NEXT);
    }

    private static void assertStates(FirstSteps steps, State... states) {
        assertThat(steps.list()).extracting(Step::state).containsExactly(states);
    }
}
