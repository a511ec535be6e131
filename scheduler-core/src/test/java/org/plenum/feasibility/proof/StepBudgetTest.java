package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepBudgetTest {

    @Test
    void isSpentByTheFirstQuestionForWhichItDoesNotReach() {
        var effort = StepBudget.ofNumber(1); // 100 000 steps

        assertThat(effort.take(60_000)).isTrue();
        assertThat(effort.take(60_000)).isFalse();
        assertThat(effort.isSpent()).isTrue();
        assertThat(effort.take(1)).isFalse();
    }

    @Test
    void isTheLessTheLaterItsContradictionIsFound() {
        assertThat(StepBudget.ofNumber(50).take(2_000)).isTrue(); // a fiftieth of 100 000
        assertThat(StepBudget.ofNumber(50).take(2_001)).isFalse();
    }
}
