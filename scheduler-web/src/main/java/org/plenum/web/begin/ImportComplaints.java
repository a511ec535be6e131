package org.plenum.web.begin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plenum.exchange.issue.ExternalIssue;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.Issue.Severity;
import org.plenum.exchange.issue.WorkbookIssue;
import org.plenum.exchange.issue.WorkbookIssue.InCell;
import org.plenum.exchange.issue.WorkbookIssue.InSheet;
import org.plenum.exchange.table.FieldTitles;
import org.plenum.web.shell.LocalizedTexts;

/** All that is wrong with a file, as people look for it there. */
public final class ImportComplaints {
    private final List<Issue> issues;
    private final LocalizedTexts texts;
    private final FieldTitles titles;

    ImportComplaints(List<Issue> issues, LocalizedTexts texts) {
        this.issues = List.copyOf(issues);
        this.texts = texts;
        this.titles = FieldTitles.in(texts.locale());
    }

    /**
     * The complaints about a sheet, or about a list of a document.
     *
     * @param name of it; empty for what is about the file as a whole
     * @param list errors first, then by rows
     */
    public record Sheet(String name, List<Complaint> list) {
        public Sheet {
            list = List.copyOf(list);
        }
    }

    /**
     * A complaint.
     *
     * @param where the cell, or the place in the document; empty if there is none
     * @param column the title of the cell's column; empty if there is none
     */
    public record Complaint(boolean error, String where, String column, String sentence) {}

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    /** The complaints by sheet; sheets with errors first. */
    public List<Sheet> sheets() {
        return issues.stream()
                .sorted(Comparator.comparing(Issue::severity)
                        .thenComparing(issue -> issue instanceof InCell cell ? cell.row() : 0))
                .collect(Collectors.groupingBy(
                        this::sheet, LinkedHashMap::new, Collectors.mapping(this::complaint, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new Sheet(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String sheet(Issue issue) {
        return switch (issue) {
            case InCell cell -> cell.sheet();
            case InSheet sheet -> sheet.sheet();
            case WorkbookIssue _ -> first(issue.pointer());
            case ExternalIssue _ -> ""; // a file of another tool has no lists of ours
            default -> {
                var list = first(issue.pointer());
                yield list.isEmpty() ? "" : titles.of(list);
            }
        };
    }

    /** The first part of a pointer: of a workbook, the name of a sheet. */
    private static String first(String pointer) {
        var path = pointer.split("/", -1);
        return path.length > 1 ? path[1] : "";
    }

    private Complaint complaint(Issue issue) {
        var error = issue.severity() == Severity.ERROR;
        return switch (issue) {
            case InCell cell -> new Complaint(error, cell.cell(), cell.column(), say(cell.issue()));
            case InSheet sheet -> new Complaint(error, "", "", say(sheet.issue()));
            default -> new Complaint(error, issue.pointer(), "", say(issue));
        };
    }

    private String say(Issue issue) {
        return texts.say(issue.message());
    }
}
