package org.plenum.web.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.timetable.Party;
import org.plenum.web.version.VersionSheet.Notice;

/** The table for mail merge, which people open in spreadsheets. */
class NoticesCsvTest {
    private static String csv(String name, String text) {
        var notice = new Notice(new Party("person:okafor", name), "What changes", "", List.of(), List.of(), text);
        return new String(NoticesCsv.of(List.of(notice)), UTF_8);
    }

    @Test
    void hasALineForEachPartyInUtf8WithItsMark() {
        assertThat(csv("Zoë", "Nothing.")).isEqualTo("""
                \uFEFF"kind","id","name","subject","text"\r
                "person","okafor","Zoë","What changes","Nothing."\r
                """);
    }

    @Test
    void doublesQuotesAndKeepsCommasAndLinesWithinACell() {
        assertThat(csv("A. \"Ada\" Okafor", "One, two.\nThree."))
                .contains("\"A. \"\"Ada\"\" Okafor\",\"What changes\",\"One, two.\nThree.\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void keepsASpreadsheetFromComputingAName(String name) {
        assertThat(csv(name, "Nothing.")).contains("\"person\",\"okafor\",\"'" + name + "\",");
    }
}
