package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.monday;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.conference.Region;

class SentencesTest {
    private static final String BUNDLE = "org.plenum.timetable.rules.messages";

    /** What interest-clash says, with these words for its count. */
    private static String clash(String language, String words) {
        var sentence = switch (language) {
            case "fr" ->
                "Les séances darknet et forensics se chevauchent, et %s assister aux deux."
                        + " Déplacez l’une d’elles.";
            case "es" -> "Las sesiones darknet y forensics se solapan, y %s asistir a ambas." + " Mueva una de ellas.";
            case "ar" -> "تتداخل الجلستان darknet وforensics، ويرغب في حضور كلتيهما %s." + " انقل إحداهما.";
            default -> "darknet and forensics overlap, and %s to attend both." + " Move one of them.";
        };
        return sentence.formatted(words);
    }

    private static String say(String language, Message message) {
        return Sentences.of(Locale.forLanguageTag(language), BUNDLE).say(message);
    }

    private static Message clash(int heads) {
        return Message.of("interest-clash", "darknet", "forensics", heads);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1,   1 delegate wants",
        "en, 2,   2 delegates want",
        "en, 3,   3 delegates want",
        "en, 11,  11 delegates want",
        "en, 100, 100 delegates want",
        "fr, 0,   0 délégué souhaite", // French counts nought as one
        "fr, 1,   1 délégué souhaite",
        "fr, 2,   2 délégués souhaitent",
        "fr, 3,   3 délégués souhaitent",
        "fr, 11,  11 délégués souhaitent",
        "fr, 100, 100 délégués souhaitent",
        "fr, 1000000, 1000000 de délégués souhaitent", // one says un million de
        "es, 0,   0 delegados desean", // Spanish does not
        "es, 1,   1 delegado desea",
        "es, 2,   2 delegados desean",
        "es, 3,   3 delegados desean",
        "es, 11,  11 delegados desean",
        "es, 100, 100 delegados desean",
        "es, 1000000, 1000000 de delegados desean",
    })
    void saysTheRightPlural(String language, int heads, String words) {
        assertThat(say(language, clash(heads))).isEqualTo(clash(language, words));
    }

    @ParameterizedTest
    @CsvSource({
        "1,   مندوب واحد", // the noun, then the word for one
        "2,   مندوبان", // the dual, without a number
        "3,   3 مندوبين", // 3 to 10: the plural
        "11,  11 مندوبًا", // 11 to 99: the singular, accusative
        "100, 100 مندوب", // the singular, genitive
        "103, 103 مندوبين", // its last two digits count
    })
    void saysTheRightPluralInArabic(int heads, String words) {
        assertThat(say("ar", clash(heads))).isEqualTo(clash("ar", words));
    }

    @Test
    void saysItInTheLanguageWhateverTheCountry() {
        assertThat(say("fr-CA", clash(3))).isEqualTo(say("fr", clash(3)));
        assertThat(say("es-419", clash(3))).isEqualTo(say("es", clash(3)));
        assertThat(say("ar-EG", clash(3))).isEqualTo(say("ar", clash(3)));
    }

    @ParameterizedTest
    @CsvSource({"de", "de-CH", "ja", "pl", "und"})
    void saysItInEnglishWithEnglishPluralsWhereThereIsNoOtherBundle(String language) {
        assertThat(say(language, clash(1))).isEqualTo(say("en", clash(1))); // ja: other, and there is no form for one
        assertThat(say(language, clash(3))).isEqualTo(say("en", clash(3))); // pl: few
    }

    @ParameterizedTest
    @CsvSource({"ar", "ar-EG", "ar-u-nu-arab", "fr-CH"})
    void writesPlainWesternDigits(String language) {
        assertThat(say(language, Message.of("room-too-small", "x", "aula", 5000, 4000)))
                .contains("5000", "4000");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'x cannot be placed: Room too small. To place it, y.'",
        "fr, 'La séance x ne peut être placée\u00a0: Salle trop petite. Pour la placer, y.'",
        "es, 'La sesión x no puede colocarse: Sala demasiado pequeña. Para colocarla, y.'",
        "ar, 'لا يمكن تحديد مكان للجلسة x: قاعة صغيرة جدًا. لإيجاد مكان لها، y.'",
    })
    void saysAMessageWithinAMessageInTheSameLanguage(String language, String sentence) {
        var never = Message.of("left-out-never", "x", Message.titleOf("room-too-small"), "y");
        var sentences = Sentences.of(
                Locale.forLanguageTag(language), "org.plenum.timetable.rules.rulebook", "org.plenum.assess.messages");
        assertThat(sentences.say(never)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "en, '“Europe (eu), hall and Asia (as)” on Monday 6 May 09:00–10:00'", // whose name is its id has it once
        "fr, '“Europe (eu), hall et Asia (as)” le lundi 6 mai 09:00–10:00'",
        "es, '“Europe (eu), hall y Asia (as)” el lunes 6 de mayo 09:00–10:00'",
    })
    void namesSubjectsAndDaysInAMessage(String language, String words) {
        var regions = List.of(new Region("eu", "Europe"), new Region("hall", "hall"), new Region("as", "Asia"));
        var sentences = Sentences.of(Locale.forLanguageTag(language));
        assertThat("“%s” %s"
                        .formatted(
                                sentences.say(Message.of("name.alone", regions)),
                                sentences.say(Message.of("on", MONDAY_9_TO_10))))
                .isEqualTo(words);
    }

    @Test
    void leavesIdsOutForThoseWhoSeeNone() {
        var named = Message.of("on", List.of(new Region("eu", "Europe")));
        assertThat(Sentences.of(Locale.ENGLISH).say(named)).isEqualTo("on Europe (eu)");
        assertThat(Sentences.of(Locale.ENGLISH).withoutIds().say(named)).isEqualTo("on Europe");
    }

    @Test
    void saysWhichSentenceIsMissing() {
        assertThatThrownBy(() -> say("en", Message.of("room-too-blue", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No bundle has the sentence (room-too-blue).\nAdd it.");
    }

    @Test
    void showsIdsAndTimesAmidArabicInTheirOwnOrder() {
        var sentence = say(
                "ar",
                Message.of(
                        "room-unavailable",
                        new Region("2-a", "2-a"),
                        MONDAY_9_TO_10,
                        new Region("aula-2", "Aula 2"),
                        List.of(MONDAY_9_TO_10),
                        List.of(),
                        "own",
                        MONDAY_9_TO_10,
                        "same"));

        var shown = new Bidi(sentence, Bidi.RTL).writeReordered(Bidi.REMOVE_BIDI_CONTROLS);
        assertThat(shown).contains("2-a", "09:00–10:00", "(aula-2)", "Aula 2");
        assertThat(shown.indexOf("(aula-2)")).isLessThan(shown.indexOf("2-a")); // the first is on the right
    }

    @Test
    void mentionsWhatASentenceDoesNotConcern() {
        var other = Message.of("name.alone", new Mention(new Region("eu", "Europe")));
        assertThat(Sentences.of(Locale.ENGLISH).say(other)).isEqualTo("Europe (eu)");
        assertThat(other.subjects()).isEmpty();
    }

    @Test
    void namesLanguagesWithTheirTagsForThoseWhoSeeIds() {
        var arabic = Message.of("name.alone", new Language("ar"));
        assertThat(Sentences.of(Locale.ENGLISH).say(arabic)).isEqualTo("Arabic (ar)");
        assertThat(Sentences.of(Locale.ENGLISH).withoutIds().say(arabic)).isEqualTo("Arabic");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Monday 6 May at 09:00'",
        "fr, 'lundi 6 mai à 09:00'",
        "es, 'lunes 6 de mayo a las 09:00'",
        "ar, 'الاثنين 6 مايو الساعة 09:00'",
    })
    void saysTimesAsPeopleDo(String language, String words) {
        var sentences = Sentences.of(Locale.forLanguageTag(language));
        assertThat(sentences.say(Message.of("name.alone", monday(9))).replaceAll("[\u2068\u2069]", ""))
                .isEqualTo(words);
    }

    @Test
    void namesArePartsOfTheirOwn() {
        var europe = new Region("eu", "Europe");
        var strange = new Region("x", "\uE001Half"); // a mark within a name ends nothing
        var unnamed = new Region("asia", "asia");

        assertThat(Sentences.of(Locale.ENGLISH, BUNDLE)
                        .phrases(Message.of("interest-clash", List.of(europe, strange), unnamed, 2)))
                .containsExactly(
                        new Phrase("Europe", Optional.of("region:eu")),
                        new Phrase(" and ", Optional.empty()),
                        new Phrase(" Half", Optional.of("region:x")),
                        new Phrase(" and ", Optional.empty()),
                        new Phrase("asia", Optional.of("region:asia")),
                        new Phrase(
                                " overlap, and 2 delegates want to attend both. Move one of them.", Optional.empty()));
    }
}
