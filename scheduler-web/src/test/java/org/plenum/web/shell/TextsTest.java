package org.plenum.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say, in each of their languages. */
class TextsTest {
    private static final Locale ARABIC = Locale.of("ar");
    private final Texts texts = new Texts();

    @Test
    void everyLanguageSaysTheSameThings() {
        for (var language : Texts.LANGUAGES) {
            assertThat(argumentsByKey(language)).as(language).isEqualTo(argumentsByKey("en"));
        }
    }

    /** A way out is said as an imperative, as in {@code BundlesTest} of the core. */
    @Test
    void noClauseBeginsWithADoubt() {
        for (var language : Texts.LANGUAGES) {
            var bundle = ResourceBundle.getBundle(Texts.BUNDLE, Locale.of(language));
            assertThat(bundle.keySet())
                    .as(language)
                    .allSatisfy(key -> assertThat(bundle.getString(key))
                            .as(key)
                            .doesNotContainPattern(
                                    "(?iu)(?:^|[.!?:;{؛؟])\\s*(?:maybe|peut-être|quizás?|tal vez|لعل|ربما)(?!\\p{L})"));
        }
    }

    @Test
    void everyPluralHasEveryCategoryOfItsLanguage() {
        for (var language : Texts.LANGUAGES) {
            var categories = PluralRules.forLocale(new ULocale(language)).getKeywords();
            assertThat(pluralsByKey(language))
                    .as(language)
                    .isNotEmpty()
                    .allSatisfy((_, plurals) -> assertThat(plurals).containsAll(categories));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, لا جلسات",
        "1, جلسة واحدة",
        "2, جلستان",
        "3, 3 جلسات", // few: 3 to 10
        "11, 11 جلسة", // many: 11 to 99
        "100, 100 جلسة"
    })
    void arabicHasSixWaysToCountInWesternDigits(int count, String said) {
        assertThat(texts.say(ARABIC, "day.sessions", count)).isEqualTo(said);
    }

    @Test
    void whoSpeaksAnotherLanguageGetsEnglish() {
        assertThat(texts.say(Locale.GERMAN, "day.sessions", 1)).isEqualTo("1 session");
    }

    @Test
    void namesAreKeptFromMixingWithWritingThatRunsTheOtherWay() {
        assertThat(new LocalizedTexts(texts, ARABIC).name("Aula")).isEqualTo("\u2068Aula\u2069");
        assertThat(new LocalizedTexts(texts, Locale.ENGLISH).name("Aula")).isEqualTo("Aula");
    }

    private static Map<String, Set<String>> argumentsByKey(String language) {
        return collect(language, Part.Type.ARG_NUMBER, Part.Type.ARG_NAME);
    }

    private static Map<String, Set<String>> pluralsByKey(String language) {
        return collect(language, Part.Type.ARG_SELECTOR, Part.Type.ARG_SELECTOR).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Set<String>> collect(String language, Part.Type one, Part.Type other) {
        var bundle = ResourceBundle.getBundle(Texts.BUNDLE, Locale.of(language));
        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        var found = new TreeMap<String, Set<String>>();
        for (var key : bundle.keySet()) {
            var pattern = new MessagePattern(bundle.getString(key));
            var parts = new TreeSet<String>();
            for (var index = 0; index < pattern.countParts(); index++) {
                var part = pattern.getPart(index);
                if (part.getType() == one || part.getType() == other) {
                    parts.add(pattern.getSubstring(part));
                }
            }
            found.put(key, parts);
        }
        return found;
    }
}
