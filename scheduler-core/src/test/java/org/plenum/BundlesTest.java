package org.plenum;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.change.Change;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;

/** What Plenum says, it says in four languages: each sentence in all of them, with the same in it. */
class BundlesTest {
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 11, 100, 1_000_000);

    /** A clause that begins with a doubt: a way out is said as an imperative, a possibility as a plain sentence. */
    private static final Pattern DOUBT = Pattern.compile(
            "(?:^|[.!?:;{؛؟])\\s*(?:Maybe|Peut-être|Quizás?|Tal vez|لعل|ربما)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A sentence behind the first. */
    private static final String WAY_OUT = "[.؟?] \\S";

    /** Where no room is smaller, nothing can be done about one that is too big; why a session moved is no complaint. */
    private static final Set<String> WITHOUT_WAY_OUT = Set.of(
            "room-too-big", "moved-obstacle", "moved-exchanged", "moved-chain", "moved-chain-chosen", "moved-cost");

    static Stream<Arguments> translations() {
        return Bundle.all().stream()
                .flatMap(bundle -> Bundle.TRANSLATIONS.stream().map(locale -> Arguments.of(bundle, locale)));
    }

    static Stream<Arguments> everyLanguage() {
        return Stream.concat(Bundle.all().stream().map(bundle -> Arguments.of(bundle, Locale.ENGLISH)), translations());
    }

    static Stream<Arguments> sentences() {
        return everyLanguage().filter(each -> ((Bundle) each.get()[0]).isOfSentences());
    }

    static Stream<Arguments> complaints() {
        return everyLanguage().filter(each -> ((Bundle) each.get()[0]).complains());
    }

    @Test
    void findsTheBundles() {
        assertThat(Bundle.all())
                .extracting(Bundle::name)
                .contains(
                        Change.BUNDLE,
                        "org.plenum.exchange.issue.messages",
                        "org.plenum.assess.messages",
                        "org.plenum.timetable.rules.messages",
                        "org.plenum.timetable.rules.rulebook");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasEveryKeyOfTheEnglishOneAndNoOther(Bundle bundle, Locale locale) {
        assertThat(bundle.patterns(locale).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        bundle.patterns(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void takesTheSameArgumentsAsInEnglish(Bundle bundle, Locale locale) {
        var english = bundle.patterns(Locale.ENGLISH);
        assertThat(bundle.patterns(locale))
                .allSatisfy((key, pattern) ->
                        assertThat(taken(pattern)).as(key).isEqualTo(taken(english.getOrDefault(key, ""))));
    }

    private static Set<String> taken(String pattern) {
        return Placeholder.of(pattern).stream().map(Placeholder::taken).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void hasEveryPluralFormOfTheLanguageAndNoOther(Bundle bundle, Locale locale) {
        var forms = PluralRules.forLocale(locale).getKeywords();
        assertThat(bundle.patterns(locale))
                .allSatisfy((key, pattern) -> assertThat(Placeholder.of(pattern))
                        .as(key)
                        .filteredOn(Placeholder::isPlural)
                        .extracting(Placeholder::forms)
                        .allSatisfy(found -> assertThat(found).containsExactlyInAnyOrderElementsOf(forms)));
    }

    /** As people write: names and numbers stand in the sentence, and in parentheses what explains the word before them. */
    @ParameterizedTest
    @MethodSource("everyLanguage")
    void putsNothingInParenthesesWithoutANameBeforeIt(Bundle bundle, Locale locale) {
        assertThat(bundle.patterns(locale))
                .allSatisfy((key, pattern) -> assertThat(pattern)
                        .as(key)
                        .doesNotContainPattern("(?<![}\u2069] )\\(\\{") // ({0}) alone; a name with its id is {0} ({1})
                        .doesNotContainPattern("\\(\\{\\d+,") // ({0,number,0})
                        .doesNotContainPattern("\\([\\d:.-]+\\)")); // (1), (09:00)
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void givesAWayOut(Bundle bundle, Locale locale) {
        var patterns = bundle.patterns(locale);
        patterns.keySet().removeAll(WITHOUT_WAY_OUT);
        assertThat(patterns)
                .allSatisfy((key, pattern) -> assertThat(said(bundle, locale, key, pattern))
                        .as(key)
                        .allSatisfy(sentence -> assertThat(sentence).containsPattern(WAY_OUT)));
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void beginsNoClauseWithADoubt(Bundle bundle, Locale locale) {
        assertThat(bundle.patterns(locale))
                .allSatisfy((key, pattern) -> assertThat(pattern).as(key).doesNotContainPattern(DOUBT));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void canBeSaidOfAnyCountAndChoice(Bundle bundle, Locale locale) {
        assertThat(bundle.patterns(locale))
                .allSatisfy((key, pattern) -> assertThat(said(bundle, locale, key, pattern))
                        .as(key)
                        .allSatisfy(sentence -> assertThat(sentence)
                                .containsPattern("[.?؟]$")
                                .doesNotContainPattern("[{}#]|''")
                                .doesNotContainPattern("0[^0-9]000") // 1000000, never 1,000,000
                                .doesNotContainPattern("[\\p{Nd}&&[^0-9]]"))); // western digits alone
    }

    /** The sentence for each count, and for each word that its selects know. */
    private static List<String> said(Bundle bundle, Locale locale, String key, String pattern) {
        var sentences = Sentences.of(locale, bundle.name());
        var placeholders = Placeholder.of(pattern);
        var choices = placeholders.stream()
                .mapToInt(placeholder -> placeholder.forms().size())
                .max()
                .orElse(1);
        return COUNTS.stream()
                .flatMap(count -> IntStream.range(0, Math.max(1, choices))
                        .mapToObj(choice -> sentences.say(Message.of(key, arguments(placeholders, count, choice)))))
                .toList();
    }

    private static Object[] arguments(List<Placeholder> placeholders, int count, int choice) {
        var arguments = new HashMap<Integer, Object>();
        for (var placeholder : placeholders) {
            var forms = List.copyOf(placeholder.forms());
            switch (placeholder.type()) {
                case PLURAL, SELECTORDINAL, SIMPLE, CHOICE -> arguments.put(placeholder.argument(), count);
                case SELECT -> arguments.put(placeholder.argument(), forms.get(choice % forms.size()));
                case NONE -> arguments.putIfAbsent(placeholder.argument(), "x" + placeholder.argument());
            }
        }
        var length = 1
                + arguments.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        return IntStream.range(0, length)
                .mapToObj(argument -> arguments.getOrDefault(argument, ""))
                .toArray();
    }
}
