package org.plenum.exchange.issue;

import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;

/** What is wrong with a workbook: its pointers name a sheet, and a cell where there is one, as {@code /submissions/D7}. */
public sealed interface SheetIssue extends Issue {

    /** What a cell should hold. */
    enum Expected {
        WHOLE_NUMBER,
        TIME_OF_DAY,
        DATE,
        TIME_ZONE,
        NAME
    }

    /** What a cell can name. */
    enum Named {
        TRACK,
        SESSION,
        ROOM,
        SUBMISSION
    }

    /**
     * It cannot be opened.
     *
     * @param reason what the library says
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

    /** A sheet is not there; {@code present} are those that are. */
    record MissingSheet(String pointer, String sheet, List<String> present) implements SheetIssue {

        public MissingSheet {
            present = List.copyOf(present);
        }

        @Override
        public Message message() {
            return Message.of("missing-sheet", sheet, String.join(", ", present));
        }
    }

    /** A cell is empty or holds something else; {@code value} is empty where it is. */
    record WrongCell(String pointer, String value, Expected expected) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("wrong-cell", value, expected);
        }
    }

    /**
     * A cell names what is not listed.
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

    /** A name stands twice in one list. */
    record DuplicateName(String pointer, Named kind, String name) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("duplicate-name", kind, name);
        }
    }

    /** A table has no row or column for something that is listed. */
    record MissingName(String pointer, Named kind, String name) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("missing-name", kind, name);
        }
    }

    /** A submission does not fill as many slots as it needs, one after the other, in one room. */
    record TornSubmission(String pointer, String submission, long needed, long found) implements SheetIssue {
        @Override
        public Message message() {
            return Message.of("torn-submission", submission, needed, found);
        }
    }

    /** A room has a label that does not go with what is in it; {@code found} are the tracks that are. */
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
