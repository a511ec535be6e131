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

    @Test
    void withoutATimetableItIsToBeFound() {
        assertStates(FirstSteps.of(false, false, false), DONE, NEXT, LATER, LATER, LATER);
    }

    @Test
    void whatIsOpenIsToBeLookedAtBeforeItIsPublished() {
        assertStates(FirstSteps.of(true, false, false), DONE, DONE, NEXT, OPTIONAL, LATER);
    }

    @Test
    void whatNobodyWantsOtherwiseIsPublished() {
        assertStates(FirstSteps.of(true, true, false), DONE, DONE, DONE, OPTIONAL, NEXT);
        assertStates(FirstSteps.of(true, true, true), DONE, DONE, DONE, DONE, NEXT);
    }

    private static void assertStates(FirstSteps steps, State... states) {
        assertThat(steps.list()).extracting(Step::state).containsExactly(states);
    }
}
