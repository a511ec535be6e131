package org.plenum.api.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.plenum.conference.Interval;
import org.plenum.conference.Subject;
import org.plenum.rule.Language;
import org.plenum.rule.Mention;
import org.plenum.rule.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Messages as one text, with the names that their subjects had at that moment; the sentences are made when they are
 * read, in the language of the reader.
 *
 * <p>An argument that is neither text nor number is an object with one member that names its type. Texts of earlier
 * versions hold ids and times as texts only, and their sentences are made from these.
 */
public final class MessagesText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MessagesText() {}

    /** A subject under the name that it had when the message was stored. */
    private record Kept(String subject, String id, String name) implements Subject {}

    public static String write(List<Message> messages) {
        return array(messages.stream().map(MessagesText::tree).toList()).toString();
    }

    private static JsonNode array(Collection<JsonNode> all) {
        return JSON.arrayNode().addAll(all);
    }

    private static JsonNode tree(Message message) {
        return JSON.objectNode()
                .put("key", message.key())
                .set(
                        "arguments",
                        array(message.arguments().stream()
                                .map(MessagesText::argument)
                                .toList()));
    }

    private static JsonNode argument(Object argument) {
        return switch (argument) {
            case Integer number -> JSON.numberNode(number);
            case Long number -> JSON.numberNode(number);
            case Number number -> JSON.numberNode(number.doubleValue());
            case Message message -> JSON.objectNode().set("message", tree(message));
            case Language language -> JSON.objectNode().put("language", language.id());
            case Subject it -> subject(it);
            case Mention mention -> JSON.objectNode().set("mention", subject(mention.of()));
            case LocalDate date -> JSON.objectNode().put("date", date.toString());
            case LocalDateTime time -> JSON.objectNode().put("moment", time.toString());
            case LocalTime time -> JSON.objectNode().put("time", time.toString());
            case Interval it ->
                JSON.objectNode()
                        .put("start", it.start().toString())
                        .put("end", it.end().toString());
            case Collection<?> many ->
                array(many.stream().map(MessagesText::argument).toList());
            default -> JSON.stringNode(argument.toString());
        };
    }

    private static JsonNode subject(Subject it) {
        return JSON.objectNode().put("subject", it.subject()).put("id", it.id()).put("name", it.name());
    }

    public static List<Message> read(String text) {
        return JsonMapper.shared()
                .readTree(text)
                .valueStream()
                .map(MessagesText::message)
                .toList();
    }

    private static Message message(JsonNode tree) {
        return new Message(
                tree.get("key").stringValue(),
                tree.get("arguments").valueStream().map(MessagesText::argument).toList());
    }

    private static Object argument(JsonNode tree) {
        if (tree.isArray()) {
            return tree.valueStream().map(MessagesText::argument).toList();
        }
        if (!tree.isObject()) {
            return tree.isNumber() ? tree.numberValue() : tree.stringValue();
        }
        return switch (tree.propertyNames().iterator().next()) {
            case "message" -> message(tree.get("message"));
            case "language" -> new Language(text(tree, "language"));
            case "subject" -> kept(tree);
            case "mention" -> new Mention(kept(tree.get("mention")));
            case "date" -> LocalDate.parse(text(tree, "date"));
            case "moment" -> LocalDateTime.parse(text(tree, "moment"));
            case "time" -> LocalTime.parse(text(tree, "time"));
            default -> new Interval(LocalDateTime.parse(text(tree, "start")), LocalDateTime.parse(text(tree, "end")));
        };
    }

    private static Kept kept(JsonNode tree) {
        return new Kept(text(tree, "subject"), text(tree, "id"), text(tree, "name"));
    }

    private static String text(JsonNode tree, String member) {
        return tree.get(member).stringValue();
    }
}
