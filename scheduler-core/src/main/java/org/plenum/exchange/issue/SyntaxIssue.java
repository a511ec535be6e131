package org.plenum.exchange.issue;

import org.plenum.rule.Message;

/** What is wrong with a text before it is a JSON value: only such a text has no pointers, hence lines and columns. */
public sealed interface SyntaxIssue extends Issue {

    /** There is nothing at all. */
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
     * @param reason what the parser says
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

    /** The text is in another encoding than UTF-8, as older programs on Windows write it. */
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

    /** Nested too deep, or a number or text too long: a document like that is a mistake or an attack. */
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

    /** A field stands twice in one object. */
    record DuplicateField(String pointer, String field) implements SyntaxIssue {
        @Override
        public Message message() {
            return Message.of("duplicate-field", field);
        }
    }

    /** A text holds half a character, which could not be written again. */
    record BrokenText(String pointer) implements SyntaxIssue {
        @Override
        public Message message() {
            return Message.of("broken-text");
        }
    }
}
