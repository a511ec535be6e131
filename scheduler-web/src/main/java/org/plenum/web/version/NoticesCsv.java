package org.plenum.web.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.web.version.VersionSheet.Notice;

/**
 * The notices as a table for mail merge: RFC 4180, in UTF-8 with the mark by which spreadsheets know it.
 *
 * <p>A spreadsheet would compute a cell that looks like a formula, whoever wrote the name in it: such a cell begins with
 * an apostrophe.
 */
final class NoticesCsv {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    private NoticesCsv() {}

    static byte[] of(List<Notice> notices) {
        var head = List.of("kind", "id", "name", "subject", "text");
        var rows = notices.stream()
                .map(each -> List.of(
                        each.party().kind(), each.party().id(), each.party().name(), each.subject(), each.text()));
        return Stream.concat(Stream.of(head), rows)
                .map(NoticesCsv::line)
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(NoticesCsv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        var isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
