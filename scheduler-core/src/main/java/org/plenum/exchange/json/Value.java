package org.plenum.exchange.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plenum.exchange.issue.FormIssue.MalformedId;
import org.plenum.exchange.issue.FormIssue.MalformedLanguage;
import org.plenum.exchange.issue.FormIssue.NumberOutOfRange;
import org.plenum.exchange.issue.FormIssue.Sort;
import org.plenum.exchange.issue.FormIssue.UnknownValue;
import org.plenum.exchange.issue.FormIssue.WrongSchema;
import org.plenum.exchange.issue.FormIssue.WrongType;
import org.plenum.exchange.issue.Issue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON value with its position: it is read as the expected type, or reported.
 *
 * <p>Each reading returns nothing if, and only if, it reported an issue.
 */
public record Value(JsonNode node, String pointer, Issues issues) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** RFC 5646, without the tags that it keeps only for compatibility. */
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
            + "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?");

    /** The largest number of anything that a document can hold. */
    public static final int MOST = 1_000_000;

    private static final int LONGEST_EXCERPT = 80;

    /** The value at a position, unless it comes from another document. */
    static Value of(JsonNode node, String place, Issues issues) {
        return new Value(node, issues.pointer(node, place), issues);
    }

    /** The pointer of a part, escaped by RFC 6901. */
    static String child(String pointer, String name) {
        return pointer + '/' + name.replace("~", "~0").replace("/", "~1");
    }

    /** The beginning of a text, short enough for a sentence. */
    public static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }

    /** Whether the text is a BCP 47 language tag. */
    public static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    public void complain(Issue issue) {
        issues.add(issue);
    }

    public Optional<String> text() {
        return node.isString() ? Optional.of(node.stringValue()) : wrong(Sort.TEXT);
    }

    public Optional<Boolean> flag() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : wrong(Sort.FLAG);
    }

    /** A whole number in any notation: 10, 10.0 and 1e1 are the same. */
    public Optional<Long> whole(long least, long most) {
        if (!node.isNumber()) {
            return wrong(Sort.WHOLE_NUMBER);
        }
        var number = node.decimalValue();
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            return wrong(Sort.WHOLE_NUMBER);
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            complain(new NumberOutOfRange(pointer, excerpt(node.toString()), least, most));
            return Optional.empty();
        }
        return Optional.of(number.longValueExact());
    }

    /** A number, whole or not. */
    public Optional<Double> decimal() {
        return node.isNumber() ? Optional.of(node.doubleValue()) : wrong(Sort.NUMBER);
    }

    public Optional<Integer> count(int least, int most) {
        return whole(least, most).map(Math::toIntExact);
    }

    /** The constant with this name. */
    public <E extends Enum<E>> Optional<E> oneOf(Collection<E> known) {
        return nameOf(known.stream().map(Enum::name).toList())
                .flatMap(name ->
                        known.stream().filter(one -> one.name().equals(name)).findFirst());
    }

    /** A text that is one of these. */
    public Optional<String> nameOf(List<String> known) {
        return text(known::contains, text -> new UnknownValue(pointer, text, known, issues.nearest(text, known)));
    }

    public Optional<String> id() {
        return text(ID.asMatchPredicate(), text -> new MalformedId(pointer, text));
    }

    /** The name of the document's format, which must be the expected one. */
    public Optional<String> schema(String expected) {
        return text(expected::equals, text -> new WrongSchema(pointer, text, expected));
    }

    /** A BCP 47 language tag, as it is written. */
    public Optional<String> language() {
        return text(Value::isLanguage, text -> new MalformedLanguage(pointer, text));
    }

    /** The elements of a list, in their order. */
    public Optional<List<Value>> items() {
        if (!node.isArray()) {
            return wrong(Sort.LIST);
        }
        var items = new ArrayList<Value>(node.size());
        for (var item : node) {
            items.add(of(item, child(pointer, Integer.toString(items.size())), issues));
        }
        return Optional.of(items);
    }

    /** An object with these fields; fields that the function does not read are reported. */
    public <T> Optional<T> object(Function<Fields, Optional<T>> reading) {
        if (!(node instanceof ObjectNode object)) {
            return wrong(Sort.OBJECT);
        }
        var fields = new Fields(object, pointer, issues);
        var result = reading.apply(fields);
        fields.done();
        return result;
    }

    /** The unread object, for another reader. */
    public Optional<ObjectNode> tree() {
        return node instanceof ObjectNode object ? Optional.of(object) : wrong(Sort.OBJECT);
    }

    /** The members of an object whose names are data, without notes and absent values. */
    public Map<String, Value> members() {
        var members = new LinkedHashMap<String, Value>();
        object(fields -> {
            for (var name : node.propertyNames()) {
                if (!name.equals(Fields.NOTES)) {
                    fields.find(name, Optional::of).ifPresent(value -> members.put(name, value));
                }
            }
            return Optional.of(fields);
        });
        return members;
    }

    private Optional<String> text(Predicate<String> isRight, Function<String, Issue> complaint) {
        var text = text();
        text.filter(isRight.negate()).ifPresent(wrong -> complain(complaint.apply(excerpt(wrong))));
        return text.filter(isRight);
    }

    private <T> Optional<T> wrong(Sort expected) {
        complain(new WrongType(pointer, expected, sort()));
        return Optional.empty();
    }

    private Sort sort() {
        return switch (node.getNodeType()) {
            case STRING -> Sort.TEXT;
            case NUMBER -> Sort.NUMBER;
            case BOOLEAN -> Sort.FLAG;
            case ARRAY -> Sort.LIST;
            case OBJECT -> Sort.OBJECT;
            case NULL, MISSING, BINARY, POJO -> Sort.NOTHING;
        };
    }
}
