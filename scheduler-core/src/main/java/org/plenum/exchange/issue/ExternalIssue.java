package org.plenum.exchange.issue;

import java.util.Locale;
import org.plenum.rule.Message;

/** An issue of a programme that another tool has made: its place is a line of XML, or a JSON Pointer. */
public sealed interface ExternalIssue extends Issue {

    /** What had to be inferred, or was left out. */
    enum Adaptation {
        BREAK_LEFT_OUT,
        CANCELLED,
        DATES_ONLY,
        END_INFERRED,
        FIELD_LEFT_OUT,
        ID_REPEATED,
        LANGUAGE_UNREADABLE,
        ROOM_INVENTED,
        ROOM_MISSING,
        START_MISSING,
        START_UNREADABLE,
        TITLE_MISSING,
        TOO_LONG,
        ZONE_FROM_OFFSET,
        ZONE_MISSING,
        ZONE_UNREADABLE
    }

    /** A place in a text file. */
    static String atLine(int number) {
        return "line " + number;
    }

    /** The XML is damaged, or it is not complete. */
    record NotXml(int line, int column) implements ExternalIssue {
        @Override
        public String pointer() {
            return atLine(line);
        }

        @Override
        public Message message() {
            return Message.of("not-xml", Integer.toString(line), Integer.toString(column));
        }
    }

    /** The XML has a document type, by which a file can make others or itself be read without end. */
    record DocumentType(int line) implements ExternalIssue {
        @Override
        public String pointer() {
            return atLine(line);
        }

        @Override
        public Message message() {
            return Message.of("document-type", Integer.toString(line));
        }
    }

    /** The file has no event, or none as its format has them. */
    record NoEvents(String format) implements ExternalIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("no-events", format);
        }
    }

    /** No event has a start that can be read; {@code example} is what one says instead, empty if all have none. */
    record NoStarts(String pointer, String example) implements ExternalIssue {
        @Override
        public Message message() {
            return Message.of("no-starts", example, example.isEmpty() ? 0 : 1);
        }
    }

    /**
     * The same was inferred, or left out, this many times.
     *
     * @param pointer of the first
     * @param example what the first is called
     */
    record Adapted(String pointer, Adaptation what, int count, String example) implements ExternalIssue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            var key = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Message.of("adapted-" + key, count, example);
        }
    }

    /** Any issue of a session, told with the place of its event. */
    record OfEvent(String pointer, Issue issue) implements ExternalIssue {
        @Override
        public Severity severity() {
            return issue.severity();
        }

        @Override
        public Message message() {
            return issue.message();
        }
    }
}
