package org.plenum.exchange.external;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.LimitIssue.TextTooLong;
import org.plenum.exchange.issue.SyntaxIssue.BrokenText;
import org.plenum.exchange.issue.SyntaxIssue.DuplicateField;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import tools.jackson.databind.JsonNode;

/**
 * JSON of another tool, read leniently: what is absent or of another type is empty.
 *
 * @param name of the member, or index
 * @param pointer its JSON Pointer
 */
public record ExternalJson(JsonNode node, String name, String pointer) {

    /** The value in a file, unless that is not JSON. Too long texts are cut where they are used. */
    public static Optional<ExternalJson> read(byte[] file, Issues issues) {
        var found = new Issues();
        var root = JsonText.read(file, found);
        found.list().stream()
                .filter(issue -> root.isEmpty() || !isHarmless(issue))
                .forEach(issues::add);
        return root.map(value -> new ExternalJson(value.node(), "", ""));
    }

    private static boolean isHarmless(Issue issue) {
        return issue instanceof TextTooLong || issue instanceof BrokenText || issue instanceof DuplicateField;
    }

    /** The member with this name; nothing if there is none. */
    public ExternalJson get(String member) {
        return child(node.path(member), member);
    }

    /** The members of a list. */
    public List<ExternalJson> items() {
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .mapToObj(at -> child(node.get(at), Integer.toString(at)))
                        .toList()
                : List.of();
    }

    /** The members of an object, in their order. */
    public List<ExternalJson> members() {
        return node.propertyNames().stream().map(this::get).toList();
    }

    private ExternalJson child(JsonNode value, String member) {
        return new ExternalJson(
                value, member, pointer + '/' + member.replace("~", "~0").replace("/", "~1"));
    }

    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isText() {
        return node.isString();
    }

    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    /** The text or number; for texts in several languages, the English one or else the first; empty for all else. */
    public String text() {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue().strip();
            case NUMBER -> node.isIntegralNumber() ? node.asString() : "";
            case OBJECT ->
                Stream.concat(Stream.of(get("en")), members().stream().filter(ExternalJson::isLanguage))
                        .filter(ExternalJson::isText)
                        .map(ExternalJson::text)
                        .findFirst()
                        .orElse("");
            case ARRAY, BOOLEAN, NULL, MISSING, BINARY, POJO -> "";
        };
    }

    private boolean isLanguage() {
        return name.length() == 2 && List.of(Locale.getISOLanguages()).contains(name);
    }

    /** The text of a member. */
    public String text(String member) {
        return get(member).text();
    }
}
