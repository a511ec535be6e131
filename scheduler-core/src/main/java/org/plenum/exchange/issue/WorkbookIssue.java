package org.plenum.exchange.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;

/**
 * An issue of a workbook of the organiser's own, or of its sheets as text; pointers name a sheet, and the cell if there
 * is one, as {@code /Sessions/F12}.
 */
public sealed interface WorkbookIssue extends Issue {

    /** What a file is instead of a workbook. */
    enum FileSort {
        EMPTY,
        OLD_EXCEL,
        ENCRYPTED,
        OPEN_DOCUMENT,
        ARCHIVE,
        PDF,
        WEB_PAGE,
        JSON,
        TEXT,
        DAMAGED
    }

    /** Any issue, told with the place in the workbook that it comes from. */
    sealed interface Located extends WorkbookIssue {
        Issue issue();

        @Override
        default boolean tellsPlace() {
            return true;
        }

        @Override
        default Severity severity() {
            return issue().severity();
        }

        @Override
        default String code() {
            return issue().code();
        }
    }

    /**
     * Any issue of one cell, told with its place.
     *
     * @param row counted from 1
     * @param column the title of its column
     * @param cell its address, such as F12
     */
    record InCell(Issue issue, String sheet, int row, String column, String cell) implements Located {
        @Override
        public String pointer() {
            return "/" + sheet + "/" + cell;
        }

        @Override
        public Message message() {
            return Message.of("in-cell", sheet, Integer.toString(row), column, cell, issue.message());
        }
    }

    /** Any issue of a whole sheet, told with its name. */
    record InSheet(Issue issue, String sheet) implements Located {
        @Override
        public String pointer() {
            return "/" + sheet;
        }

        @Override
        public Message message() {
            return Message.of("in-sheet", sheet, issue.message());
        }
    }

    /** The file is no workbook, or none that can be read. */
    record WrongFile(FileSort sort) implements WorkbookIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("wrong-file", sort);
        }
    }

    /** An archive holds more than any workbook needs: a mistake or an attack. */
    record ExpandsTooFar(long bytes, int files) implements WorkbookIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("expands-too-far", bytes >> 20, files);
        }
    }

    record TooManyCells(String pointer, String sheet, int most) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("too-many-cells", sheet, most);
        }
    }

    /** None of the sheets is one of a conference. */
    record NoKnownSheet(List<String> found, List<String> known) implements WorkbookIssue {
        public NoKnownSheet {
            found = List.copyOf(found);
            known = List.copyOf(known);
        }

        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("no-known-sheet", String.join(", ", found), String.join(", ", known));
        }
    }

    record UnknownSheet(String pointer, String sheet, Optional<String> nearest) implements WorkbookIssue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of(
                    "unknown-sheet", sheet, nearest.orElse(""), nearest.stream().count());
        }
    }

    /** Two sheets are the same list. */
    record SheetTwice(String pointer, String sheet, String other) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("sheet-twice", sheet, other);
        }
    }

    /** A hidden sheet was read, which nobody may have meant. */
    record HiddenSheet(String pointer, String sheet) implements WorkbookIssue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of("hidden-sheet", sheet);
        }
    }

    /** No row of a sheet has the titles of its columns. */
    record NoTitles(String pointer, String sheet, List<String> known) implements WorkbookIssue {
        public NoTitles {
            known = List.copyOf(known);
        }

        @Override
        public Message message() {
            return Message.of("no-titles", sheet, String.join(", ", known));
        }
    }

    record UnknownColumn(String pointer, String title, Optional<String> nearest) implements WorkbookIssue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of(
                    "unknown-column",
                    title,
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    /** Two columns are the same field; {@code first} is the address of the other's title. */
    record ColumnTwice(String pointer, String title, String first) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("column-twice", title, first);
        }
    }

    record MissingColumn(String pointer, String title) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("missing-column", title);
        }
    }

    /** A cell is empty and must not be. */
    record EmptyCell(String pointer, String title) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("empty-cell", title);
        }
    }

    record ErrorValue(String pointer, String value) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("error-value", value);
        }
    }

    record FormulaWithoutResult(String pointer) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("formula-without-result");
        }
    }

    /** A date in which day and month can be exchanged. */
    record AmbiguousDate(String pointer, String value, LocalDate first, LocalDate second) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("ambiguous-date", value, first.toString(), second.toString());
        }
    }

    /** A name that several things have. */
    record AmbiguousName(String pointer, String name, List<String> ids) implements WorkbookIssue {
        public AmbiguousName {
            ids = List.copyOf(ids);
        }

        @Override
        public Message message() {
            return Message.of("ambiguous-name", name, String.join(", ", ids));
        }
    }

    /** Instead of a name, the cell says that there is none yet; it counts as empty. */
    record NotDecidedYet(String pointer, String word) implements WorkbookIssue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of("not-decided-yet", word);
        }
    }

    /** A row belongs to a day that the conference does not have. */
    record UnknownDay(String pointer, String date) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("unknown-day", date);
        }
    }

    /** A sheet about the conference as a whole has more than one row. */
    record OneRowOnly(String pointer) implements WorkbookIssue {
        @Override
        public Message message() {
            return Message.of("one-row-only");
        }
    }
}
