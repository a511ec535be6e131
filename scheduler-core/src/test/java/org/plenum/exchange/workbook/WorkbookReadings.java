package org.plenum.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.Reading;
import org.plenum.exchange.Samples;
import org.plenum.exchange.WorkbookReader;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Workbooks as they are read, and what is said of them. */
final class WorkbookReadings {

    static final WorkbookReader READER = WorkbookReader.of(ConferenceReader.of(TimetableRules.ALL, Presets.ALL));

    private WorkbookReadings() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook with other text in one of its files, as a spreadsheet would have saved it. */
    static byte[] edited(byte[] workbook, String from, String to) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder().setByteArray(workbook).get();
                var copy = new ZipOutputStream(out)) {
            for (var entry : Collections.list(zip.getEntries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                copy.write(utf8(text.replace(from, to)));
                copy.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static Conference read(WorkbookBuilder book) {
        var reading = READER.read(book.xlsx());
        assertThat(said(reading)).isEmpty();
        return reading.result().orElseThrow().conference();
    }

    static List<String> brief(WorkbookBuilder book) {
        return brief(READER.read(book.xlsx()));
    }

    static List<String> brief(Reading<?> reading) {
        return Samples.brief(reading.issues());
    }

    static List<String> said(WorkbookBuilder book) {
        return said(READER.read(book.xlsx()));
    }

    static List<String> said(Reading<?> reading) {
        var sentences = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);
        return reading.issues().stream()
                .map(issue -> sentences.say(issue.message()))
                .toList();
    }
}
