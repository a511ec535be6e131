package org.plenum.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That what people call something can be seen, on one line. */
class LabelTest {

    @Test
    void isOnOneLine() {
        assertThat(Label.of("Line one\nLine two\tTab", "id")).isEqualTo("Line one Line two Tab");
        assertThat(Label.of("one\r\n\r\ntwo\u2028three\u0085four", "id")).isEqualTo("one two three four");
        assertThat(Label.of("\u001b[31mred", "id")).as("what terminals obey").isEqualTo(" [31mred");
    }

    @Test
    void isTheIdWhereNothingCanBeSeen() {
        assertThat(Label.of("", "id")).isEqualTo("id");
        assertThat(Label.of(" \u00a0\n", "id")).isEqualTo("id");
        assertThat(Label.of("\u200f\u200d\ufeff", "id")).as("marks alone").isEqualTo("id");
    }

    @Test
    void isLeftAsItIsOtherwise() {
        assertThat(Label.of("שלום <b>x</b> & 👩\u200d🔬  two blanks", "id"))
                .isEqualTo("שלום <b>x</b> & 👩\u200d🔬  two blanks");
        assertThat(Label.of("for members only ", "id"))
                .as("a blank at the end, by which other files may name it")
                .isEqualTo("for members only ");
        assertThat(Label.of("x".repeat(5000), "id")).hasSize(5000);
    }
}
