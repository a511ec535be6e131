package org.plenum.api.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.api.conference.ConferenceFile;
import org.plenum.api.problem.ProblemWording;
import org.plenum.exchange.ConferenceDiff;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.WorkbookIssue.InCell;
import org.plenum.exchange.issue.WorkbookIssue.InSheet;

/**
 * What a file would make; nothing is stored.
 *
 * @param format of the file
 * @param usable whether it makes a conference: then no issue is an error
 * @param counts the members of each list of the document
 * @param document the conference document, unless the file is unusable
 * @param differences to the conference that the request names, if it names one
 */
record ImportView(
        String format,
        boolean usable,
        Map<String, Integer> counts,

        @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(type = "object") @Nullable
        String document,

        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<DifferenceView>> differences,
        List<ImportIssue> issues) {

    static ImportView of(ImportPreview preview, Locale locale) {
        var reading = preview.file().reading();
        return new ImportView(
                preview.file().format(),
                preview.usable(),
                preview.file().counts(),
                reading.result().map(ConferenceFile::text).orElse(null),
                preview.diff().map(DifferenceView::of),
                ImportIssue.of(reading.issues(), locale));
    }

    /**
     * A difference to the stored conference.
     *
     * @param list the list of the thing; empty for the document's other fields
     * @param id of the thing; empty if the list as a whole differs
     * @param name what people call the thing
     * @param kind added, removed or changed
     * @param fields those that are changed
     */
    record DifferenceView(String list, String id, String name, String kind, List<String> fields) {
        static List<DifferenceView> of(ConferenceDiff diff) {
            return diff.differences().stream()
                    .map(each -> new DifferenceView(
                            each.list(), each.id(), each.name(), each.kind().id(), each.fields()))
                    .toList();
        }
    }

    /**
     * A complaint about the file.
     *
     * @param pointer of a document, a JSON Pointer; of a workbook, the sheet and the cell
     * @param row counted from 1
     * @param column the title of the column
     * @param cell its address, such as F12
     */
    record ImportIssue(
            String code,
            Issue.Severity severity,
            String pointer,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> sheet,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> row,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> column,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cell,
            String message) {

        static List<ImportIssue> of(List<Issue> issues, Locale locale) {
            var sentences = ProblemWording.in(locale);
            return issues.stream()
                    .map(issue -> of(issue, sentences.say(issue.message())))
                    .toList();
        }

        private static ImportIssue of(Issue issue, String message) {
            var cell = issue instanceof InCell found ? Optional.of(found) : Optional.<InCell>empty();
            var sheet = issue instanceof InSheet found ? Optional.of(found.sheet()) : cell.map(InCell::sheet);
            return new ImportIssue(
                    issue.code(),
                    issue.severity(),
                    issue.pointer(),
                    sheet,
                    cell.map(InCell::row),
                    cell.map(InCell::column),
                    cell.map(InCell::cell),
                    message);
        }
    }
}
