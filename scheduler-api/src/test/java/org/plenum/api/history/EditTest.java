package org.plenum.api.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Region;

class EditTest {

    @Test
    void isASentence() {
        var moved = Edit.of(
                "draft-moved", new Region("opening", "The opening"), LocalDateTime.of(2027, 3, 1, 9, 0), "hall");
        assertThat(moved.say(Edit.sentences(Locale.ENGLISH)))
                .isEqualTo("The opening (opening) moved to Monday 1 March at 09:00, in hall.");
        assertThat(moved.say(Edit.sentences(Locale.FRENCH).withoutIds()))
                .isEqualTo("La séance The opening est déplacée au lundi 1 mars à 09:00, dans la salle hall.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void isSaidInEveryLanguage(String language) {
        var english = ResourceBundle.getBundle(Edit.BUNDLE, Locale.ROOT);
        var other = ResourceBundle.getBundle(Edit.BUNDLE, Locale.of(language));
        assertThat(other.getLocale().getLanguage()).isEqualTo(language);
        assertThat(other.keySet()).isEqualTo(english.keySet()).allSatisfy(key -> {
            assertThat(other.getString(key)).isNotEqualTo(english.getString(key));
            assertThat(placeholders(other.getString(key))).isEqualTo(placeholders(english.getString(key)));
        });
    }

    private static long placeholders(String pattern) {
        return pattern.chars().filter(each -> each == '{').count();
    }
}
