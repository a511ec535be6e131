package org.plenum.exchange.issue;

import org.plenum.rule.Message;

/**
 * An error in a text before it is a JSON value: only such a text has no pointers, so these issues have lines and
 * columns.
 */
public sealed interface SyntaxIssue extends Issue {

    /** The document is empty. */
    record EmptyDocument() implements SyntaxIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("empty-document");
        }
    }

    /**
     * The text is not JSON.
     *
     * @param reason the parser's message
     */
    record NotJson(int line, int column, String reason) implements SyntaxIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("not-json", Integer.toString(line), Integer.toString(column), reason);
        }
    }

    /** The text is not in UTF-8, but in an encoding such as that of older programs on Windows. */
    record NotUtf8(int line, int column) implements SyntaxIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("not-utf-8", Integer.toString(line), Integer.toString(column));
        }
    }

    /** Something follows the JSON value. */
    record TrailingContent(int line, int column) implements SyntaxIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("trailing-content", Integer.toString(line), Integer.toString(column));
        }
    }

    /** Nested too deeply, or a number or text that is too long: such a document is a mistake or an attack. */
    record BeyondLimits(int line, int column) implements SyntaxIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("beyond-limits", Integer.toString(line), Integer.toString(column));
        }
    }

    /** A field appears twice in one object. */
    record DuplicateField(String pointer, String field) implements SyntaxIssue {
        @Override
        public Message message() {
            return Message.of("duplicate-field", field);
        }
    }

    /** A text holds half a character, which cannot be written again. */
    record BrokenText(String pointer) implements SyntaxIssue {
        @Override
        public Message message() {
            return Message.of("broken-text");
        }
    }
}
