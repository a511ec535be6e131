package org.plenum.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Subject;

/**
 * A sentence still to be said in the reader's language: its key in the message bundles and what goes into it.
 *
 * @param arguments numbers, texts, dates, times, intervals, subjects, mentions, other messages, or lists of them, by the
 *     position of their placeholder
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** The sentence with a rule's id for its key. */
    public static Message of(Rule rule, Object... arguments) {
        return of(rule.id(), arguments);
    }

    /** What a rule is called, by its id: people read titles, and programs ids. */
    public static Message titleOf(String rule) {
        return of(rule + ".title");
    }

    /** Whom it concerns: the subjects among its arguments and those of messages within it, in their order, each once. */
    public List<String> subjects() {
        return arguments.stream().flatMap(Message::subjectsOf).distinct().toList();
    }

    private static Stream<String> subjectsOf(Object argument) {
        return switch (argument) {
            case Subject subject -> Stream.of(subject.subject());
            case Message message -> message.subjects().stream();
            case Collection<?> many -> many.stream().flatMap(Message::subjectsOf);
            default -> Stream.empty();
        };
    }
}
