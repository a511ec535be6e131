package org.plenum.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.plenum.exchange.issue.LimitIssue.TooLarge;
import org.plenum.exchange.issue.SyntaxIssue.BeyondLimits;
import org.plenum.exchange.issue.SyntaxIssue.EmptyDocument;
import org.plenum.exchange.issue.SyntaxIssue.NotJson;
import org.plenum.exchange.issue.SyntaxIssue.NotUtf8;
import org.plenum.exchange.issue.SyntaxIssue.TrailingContent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns JSON text into trees and back: invalid text becomes an issue, never an exception. */
public final class JsonText {
    /** Plenum's documents nest eight levels deep. */
    private static final int DEEPEST = 64;

    private static final String ENCODING = "Invalid UTF-8"; // the beginning of the parser's messages about bytes

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /** Created at the first writing: it takes as long as reading a conference, which does not need it. */
    private static final class Writing {
        private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .build();
    }

    private JsonText() {}

    /**
     * The document in the text, in UTF-8 with or without a byte order mark.
     *
     * @param schema the expected schema, if the document names one: for another schema, no more issues are reported
     */
    public static Optional<Value> read(byte[] json, String schema, Issues issues) {
        return read(json, issues).filter(root -> {
            var said = root.node().path("schema");
            return !said.isString()
                    || new Value(said, Value.child("", "schema"), issues)
                            .schema(schema)
                            .isPresent();
        });
    }

    /** The value in the text, of any document. */
    public static Optional<Value> read(byte[] json, Issues issues) {
        if (json.length > Limits.BYTES) {
            issues.add(new TooLarge(Limits.BYTES));
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return read(parser, issues);
        }
    }

    private static Optional<Value> read(JsonParser parser, Issues issues) {
        try {
            if (parser.nextToken() == null) {
                issues.add(new EmptyDocument());
                return Optional.empty();
            }
            var root = new TreeBuilder(parser, issues).value("");
            complainOfMore(parser, issues);
            return Optional.of(new Value(root, "", issues));
        } catch (TreeBuilder.LimitPassed _) {
            return Optional.empty(); // it is reported already
        } catch (StreamConstraintsException | NumberFormatException _) {
            var location = parser.currentLocation();
            issues.add(new BeyondLimits(line(location), column(location)));
        } catch (JacksonException e) {
            var location = Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
            issues.add(
                    e.getOriginalMessage().startsWith(ENCODING)
                            ? new NotUtf8(line(location), column(location))
                            : new NotJson(line(location), column(location), reason(e)));
        }
        return Optional.empty();
    }

    /** Writes the tree in UTF-8, indented, with a line feed at its end; the stream stays open. */
    public static void write(ObjectNode tree, OutputStream out) throws IOException {
        out.write(Writing.MAPPER.writeValueAsBytes(tree));
        out.write('\n');
    }

    private static void complainOfMore(JsonParser parser, Issues issues) {
        var end = parser.currentLocation();
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException _) {
            more = true; // it is not JSON, and its presence is the error
        }
        if (more) {
            issues.add(new TrailingContent(line(end), column(end)));
        }
    }

    /** The parser's message, without the parts about the parser itself. */
    private static String reason(JacksonException e) {
        return Value.excerpt(e.getOriginalMessage().split(": ", 2)[0]);
    }

    private static int line(TokenStreamLocation location) {
        return Math.max(1, location.getLineNr());
    }

    private static int column(TokenStreamLocation location) {
        return Math.max(1, location.getColumnNr());
    }
}
