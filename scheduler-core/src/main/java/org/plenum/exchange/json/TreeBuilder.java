package org.plenum.exchange.json;

import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.LimitIssue.TextTooLong;
import org.plenum.exchange.issue.LimitIssue.TooManyMembers;
import org.plenum.exchange.issue.LimitIssue.TooManyValues;
import org.plenum.exchange.issue.SyntaxIssue.BrokenText;
import org.plenum.exchange.issue.SyntaxIssue.DuplicateField;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Builds a tree from the tokens of a text.
 *
 * <p>Unlike Jackson's own builder, it reports every field that appears twice, with its pointer, and keeps decimals as
 * they are.
 */
final class TreeBuilder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Ends the reading, since a limit is exceeded; the issue has been reported. */
    static final class LimitPassed extends RuntimeException {
        LimitPassed() {
            super(null, null, false, false);
        }
    }

    private final JsonParser parser;
    private final Issues issues;
    private int values;

    TreeBuilder(JsonParser parser, Issues issues) {
        this.parser = parser;
        this.issues = issues;
    }

    /** The value whose first token is the current one. */
    JsonNode value(String pointer) {
        if (++values > Limits.VALUES) {
            throw pass(new TooManyValues(pointer, Limits.VALUES));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.stringNode(text(pointer));
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("No value starts with (%s).".formatted(parser.currentToken()));
        };
    }

    private JsonNode object(String pointer) {
        var object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var at = Value.child(pointer, name);
            complainOfHalves(name, at);
            parser.nextToken();
            var value = value(at);
            if (object.has(name)) {
                issues.add(new DuplicateField(at, Value.excerpt(name)));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode array(String pointer) {
        var array = NODES.arrayNode();
        var most = Limits.membersOf(pointer);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (array.size() == most) {
                throw pass(new TooManyMembers(pointer, most));
            }
            array.add(value(Value.child(pointer, Integer.toString(array.size()))));
        }
        return array;
    }

    private JsonNode wholeNumber() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private String text(String pointer) {
        var text = parser.getString();
        complainOfHalves(text, pointer);
        if (text.length() > Limits.TEXT) {
            issues.add(new TextTooLong(pointer, text.length(), Limits.TEXT));
        }
        return text;
    }

    private LimitPassed pass(Issue issue) {
        issues.add(issue);
        return new LimitPassed();
    }

    /** Half a surrogate pair can be escaped in JSON, and cannot be written in UTF-8. */
    private void complainOfHalves(String text, String pointer) {
        if (hasHalf(text)) {
            issues.add(new BrokenText(pointer));
        }
    }

    private static boolean hasHalf(String text) {
        var length = 0;
        for (var at = 0; at < text.length(); at += length) {
            var point = text.codePointAt(at);
            if (Character.getType(point) == Character.SURROGATE) {
                return true;
            }
            length = Character.charCount(point);
        }
        return false;
    }
}
