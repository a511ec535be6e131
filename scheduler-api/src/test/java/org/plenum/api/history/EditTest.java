package org.plenum.api.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Region;

class EditTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

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
            assertThat(arguments(other.getString(key))).isEqualTo(arguments(english.getString(key)));
        });
    }

    /** Which arguments a pattern names, however often: each language has plural forms of its own. */
    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
