package org.plenum.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Subject;

/**
 * A sentence that is not yet worded in the reader's language: its key in the message bundles and its arguments.
 *
 * @param arguments numbers, texts, dates, times, intervals, subjects, mentions, other messages, or lists of them, by
 *     the position of their placeholder
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** The sentence with a rule's id as its key. */
    public static Message of(Rule rule, Object... arguments) {
        return of(rule.id(), arguments);
    }

    /** The title of a rule, by its id: people read titles, and programs ids. */
    public static Message titleOf(String rule) {
        return of(rule + ".title");
    }

    /**
     * The subjects that it concerns: those among its arguments and those of messages within it, in their order, each
     * once.
     */
    public List<String> subjects() {
        return named().stream().map(Subject::subject).distinct().toList();
    }

    /** The same, with their names. */
    public List<Subject> named() {
        return arguments.stream().flatMap(Message::namedIn).toList();
    }

    private static Stream<Subject> namedIn(Object argument) {
        return switch (argument) {
            case Subject subject -> Stream.of(subject);
            case Message message -> message.named().stream();
            case Collection<?> many -> many.stream().flatMap(Message::namedIn);
            default -> Stream.empty();
        };
    }
}
