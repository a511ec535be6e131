package org.plenum.exchange.issue;

import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;

/** An issue of a workbook: its pointers name a sheet, and the cell if there is one, as {@code /submissions/D7}. */
public sealed interface SheetIssue extends Issue {

    /** The expected content of a cell. */
    enum Expected {
        WHOLE_NUMBER,
        TIME_OF_DAY,
        DATE,
        TIME_ZONE,
        NAME,
        DURATION,
        MOMENT,
        FLAG
    }

    /** The kinds of names in a cell. */
    enum Named {
        TRACK,
        SESSION,
        ROOM,
        SUBMISSION
    }

    /**
     * It cannot be opened.
     *
     * @param reason the library's message
     */
    record NotAWorkbook(String reason) implements SheetIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("not-a-workbook", reason);
        }
    }

    /** A sheet is missing; {@code present} are the existing ones. */
    record MissingSheet(String pointer, String sheet, List<String> present) implements SheetIssue {

        public MissingSheet {
            present = List.copyOf(present);
        }

        @Override
        public Message message() {
            return Message.of("missing-sheet", sheet, String.join(", ", present));
        }
    }

    /** A cell is empty or holds something else; {@code value} is empty if the cell is. */
    record WrongCell(String pointer, String value, Expected expected) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("wrong-cell", value, expected);
        }
    }

    /**
     * A cell has a name that is not listed.
     *
     * @param nearest the known name that may be meant
     */
    record UnknownName(String pointer, Named kind, String name, Optional<String> nearest) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of(
                    "unknown-name",
                    kind,
                    name,
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    /** A name appears twice in one list. */
    record DuplicateName(String pointer, Named kind, String name) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("duplicate-name", kind, name);
        }
    }

    /** A table has no row or column for a listed name. */
    record MissingName(String pointer, Named kind, String name) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("missing-name", kind, name);
        }
    }

    /** A submission does not fill the slots that it needs, one after the other, in one room. */
    record TornSubmission(String pointer, String submission, long needed, long found) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("torn-submission", submission, needed, found);
        }
    }

    /** A room has a label that does not match its talks; {@code found} are the tracks of the talks. */
    record WrongLabel(String pointer, String label, List<String> found) implements SheetIssue {

        public WrongLabel {
            found = List.copyOf(found);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of("wrong-label", label, found);
        }
    }
}
