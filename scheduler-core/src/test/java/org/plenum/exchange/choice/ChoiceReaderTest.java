package org.plenum.exchange.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That choices are counted however people write them, that what cannot be counted is named, and that names are not kept. */
class ChoiceReaderTest {

    @Test
    void countsTicksBelowTitlesAndIds() {
        var choices = Chosen.in(
                "Name\tCybercrime\tdrugs\tWomen in policing",
                "Ada Abara\tx\t\tx", // 1
                "Ben Bakari\t✓\t1\tyes", // 1, 2, 3
                "Chidi Cole\t\tX\t", // one alone makes no pair
                "Dina Diop\t\t\t"); // chooses nothing

        assertThat(choices.delegates()).isEqualTo(3);
        assertThat(Chosen.pairs(choices)).containsExactly("cyber+women 2", "cyber+drugs 1", "drugs+women 1");
        assertThat(choices.spread()).isEqualTo(Map.of(1, 2, 2, 1));
        assertThat(choices.pairs(1)).isEqualTo(3);
        assertThat(choices.pairs(2)).isEqualTo(1);
        assertThat(choices.unknown()).isEmpty();
        assertThat(choices.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "1", "✓", "✔", "yes", "Oui", "sí", "نعم", "☑", "2", "03", "3.", "٤"})
    void aTickOrARankIsAChoice(String cell) {
        assertThat(Chosen.pairs(Chosen.in("Name\tcyber\tdrugs", "Ada\t%s\tx".formatted(cell))))
                .containsExactly("cyber+drugs 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "no", "Non", "-", "✗"})
    void whatSaysNoIsNone(String cell) {
        var choices = Chosen.in("Name\tcyber\tdrugs", "Ada\t%s\tx".formatted(cell));

        assertThat(choices.strongest()).isEmpty();
        assertThat(choices.unread()).isEmpty();
    }

    @Test
    void namesOnceWhatItCannotRead() {
        var choices = Chosen.in(
                "No.\tCybercrime\tWomen in policng\tRoundtable\tE-mail",
                "1\tx\tx\tx\tada@example.org",
                "2\tmaybe\tx\t\tben@example.org",
                "3\tmaybe\t\t\t");

        assertThat(Chosen.unknown(choices))
                .containsExactly("Women in policng (Women in policing)", "Roundtable (r1, r2)"); // two have that title
        assertThat(choices.unread()).containsExactly("maybe");
        assertThat(choices.delegates()).isEqualTo(1);
    }

    @Test
    void countsTitlesListedInACell() {
        var choices = Chosen.in(
                "Name\tWhich sessions?",
                "Ada Abara\tCybercrime; Women in policing",
                "Ben Bakari\tcyber, Drugs, precursors and money, Something else, Women in policing", // titles have
                // commas
                "Chidi Cole\t");

        assertThat(choices.delegates()).isEqualTo(2);
        assertThat(Chosen.pairs(choices)).containsExactly("cyber+women 2", "cyber+drugs 1", "drugs+women 1");
        assertThat(Chosen.unknown(choices)).containsExactly("Something else ()");
    }

    @Test
    void countsFirstAndSecondChoices() {
        var choices = Chosen.in("Ada Abara\tcyber\tdrugs", "Ben Bakari\tdrugs\tcyber");

        assertThat(Chosen.pairs(choices)).containsExactly("cyber+drugs 2");
    }

    @Test
    void readsLinesWithoutNames() {
        var choices = Chosen.in("Drugs, precursors and money; Cybercrime", "Cybercrime, Women in policing");

        assertThat(Chosen.pairs(choices)).containsExactly("cyber+drugs 1", "cyber+women 1");
        assertThat(choices.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";"})
    void readsFilesOfSeparatedValues(String separator) {
        var ticks = Chosen.in(
                String.join(separator, "Name", "cyber", "\"Drugs, precursors and money\""),
                String.join(separator, "Ada", "x", "x"));
        assertThat(Chosen.pairs(ticks)).containsExactly("cyber+drugs 1");

        var lists = Chosen.in(
                String.join(separator, "Name", "Sessions"),
                String.join(separator, "Ada", "\"Cybercrime; Drugs, precursors and money\""),
                String.join(separator, "Ben", "\"Cybercrime\""));
        assertThat(Chosen.pairs(lists)).containsExactly("cyber+drugs 1");
        assertThat(lists.delegates()).isEqualTo(2);
    }

    @Test
    void readsAnswersOfFormsOnTheWeb() {
        var choices = Chosen.in(
                "Timestamp\tWhat would you attend? [Cybercrime]\tWhat would you attend? [Women in policing]",
                "2019-03-01 10:00\tYes\tYes");

        assertThat(Chosen.pairs(choices)).containsExactly("cyber+women 1");
    }

    @Test
    void readsWorkbooks() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            workbook.newWorksheet("Read me").value(0, 0, "Cybercrime is a session");
            var sheet = workbook.newWorksheet("Choices");
            sheet.value(0, 1, "cyber");
            sheet.value(0, 3, "women");
            sheet.value(1, 0, "Ada Abara");
            sheet.value(1, 1, 1);
            sheet.value(1, 3, true);
        }

        var choices =
                ChoiceReader.read(Chosen.PROGRAMME, file.toByteArray()).result().orElseThrow();

        assertThat(Chosen.pairs(choices)).containsExactly("cyber+women 1");
    }

    @Test
    void complainsOfAnArchiveThatIsNoWorkbook() {
        var read = ChoiceReader.read(Chosen.PROGRAMME, "PK and nothing more".getBytes(StandardCharsets.UTF_8));

        assertThat(read.result()).isEmpty();
        assertThat(read.issues()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t\n\t", "Nothing of this conference", "Name\tCyber bullying\nAda\tx"})
    void findsNothingInWhatNamesNoSession(String text) {
        assertThat(Chosen.in(text).delegates()).isZero();
    }

    /** Whatever the layout, nothing of what is made of it has a name: neither what counts nor what is complained of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name\tcyber\tdrugs\tpolicing\nAda Abara\tx\tx\tx\nAda Baker\t\tperhaps\t",
                "Ada Abara\tcyber; drugs; policing\nAda Baker\tcyber",
                "Name,cyber,drugs\nAda Abara,x,x\nAda Baker,x,",
                "Ada Abara,cyber,drugs\nAda Baker,drugs,policing",
                "\"Abara, Ada\",\"cyber, drugs\"\n\"Baker, Ada\",cyber",
                "cyber\tdrugs\tName\nx\tx\tAda Abara\nx\t\tAda Baker"
            })
    void keepsNoNames(String text) {
        var choices = Chosen.in(text);

        assertThat(Chosen.pairs(choices)).containsExactly("cyber+drugs 1");
        assertThat(choices.toString())
                .doesNotContain("Ada")
                .doesNotContain("Abara")
                .doesNotContain("Baker");
    }

    @Test
    void keepsTheStrongestPairs() {
        var ids = IntStream.range(0, 30).mapToObj(at -> "s" + at).toList(); // 435 pairs
        var sessions = ids.stream()
                .map("{\"id\": \"%s\", \"title\": \"x\", \"kind\": \"BRIEFING\", \"duration\": \"PT60M\"}"::formatted)
                .collect(Collectors.joining(","));
        var programme = Chosen.programme("""
                {"schema": "plenum/conference/1", "id": "many", "name": "Many", "timeZone": "Europe/Paris",
                 "days": [{"date": "2019-04-09", "opens": "09:00", "closes": "18:00"}],
                 "rooms": [{"id": "aula", "name": "Aula"}], "sessions": [%s]}
                """.formatted(sessions));
        var text = String.join(";", ids) + "\n" + "s29;s28\ns29;s28";

        var choices = ChoiceReader.read(programme, text.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow();

        assertThat(choices.pairs(1)).isEqualTo(435);
        assertThat(Chosen.pairs(choices))
                .hasSize(300)
                .startsWith("s28+s29 3", "s0+s1 1", "s0+s2 1")
                .doesNotContain("s27+s28 1"); // the last of those that one delegate wants
        assertThat(choices.spread()).isEqualTo(Map.of(1, 434, 3, 1));
    }

    @Test
    void oneDelegateWhoNamesASessionTwiceWantsItOnce() {
        assertThat(Chosen.pairs(Chosen.in("Name\tcyber\tCybercrime\twomen", "Ada\tx\tx\tx")))
                .isEqualTo(List.of("cyber+women 1"));
    }
}
