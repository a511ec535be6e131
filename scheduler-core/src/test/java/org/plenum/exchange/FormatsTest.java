package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** By which format a conference is read. */
class FormatsTest {
    private static final Formats FORMATS = Formats.of(TimetableRules.ALL, Presets.ALL);

    /** The reader of workbooks has a sentence for each sort of file, that of documents only for JSON. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  {} | conference.json | missing-field",
                "'{\"schema\": \"plenum/timetable/1\"}' | conference.json | wrong-schema",
                "'' | conference.xlsx | wrong-file",
                "%PDF-1.7 | conference.xlsx | wrong-file",
                "<html> | conference.xlsx | wrong-file",
                "Name;Room | conference.xlsx | wrong-file",
                "PK | conference.xlsx | wrong-file"
            })
    void saysWhatElseAFileIs(String text, String format, String code) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var found = FORMATS.ofConference(bytes);
        assertThat(found.name()).isEqualTo(format);
        assertThat(found.input().read(bytes).issues().getFirst().code()).isEqualTo(code);
    }
}
