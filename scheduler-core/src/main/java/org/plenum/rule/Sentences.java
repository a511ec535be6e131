package org.plenum.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.conference.Subject;

/**
 * Says messages in a language: the patterns of message bundles, in ICU's message format; in English where a bundle does
 * not speak the language, whatever the language of this machine.
 *
 * <p>Subjects appear by their ids, languages by their names and tags, times to the minute, lists with commas; a number keeps its value, so that a pattern
 * can say its plural: {@code {0,plural,one{…} other{…}}}, and so does a date, for its weekday: {@code {0,date,EEEE}}.
 * Digits are western in every language, as they are in the documents. In a natural message, subjects appear by their
 * names and times as people say them ({@link NaturalArguments}).
 */
public final class Sentences {
    private static final String PARTS = "org.plenum.rule.parts";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final List<Phrasebook> phrasebooks;
    private final boolean withIds;
    private final NaturalArguments natural;

    private Sentences(List<Phrasebook> phrasebooks, boolean withIds) {
        this.phrasebooks = phrasebooks;
        this.withIds = withIds;
        this.natural = new NaturalArguments(phrasebooks.getLast(), withIds);
    }

    /**
     * The sentences of some bundles.
     *
     * @param bundles their base names; no two have a key in common
     * @throws java.util.MissingResourceException where there is no such bundle
     */
    public static Sentences of(Locale locale, String... bundles) {
        return new Sentences(
                Stream.concat(Arrays.stream(bundles), Stream.of(PARTS))
                        .map(bundle -> Phrasebook.of(bundle, locale))
                        .toList(),
                true);
    }

    /** The same sentences for people who see no ids: each is natural, and names stand alone. */
    public Sentences withoutIds() {
        return new Sentences(phrasebooks, false);
    }

    /**
     * The message in this language.
     *
     * @throws IllegalArgumentException where no bundle has its key
     */
    public String say(Message message) {
        var phrasebook = phrasebooks.stream()
                .filter(each -> each.has(message.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No bundle has the sentence (%s).\nMaybe add it.".formatted(message.key())));
        return phrasebook.say(
                message.key(),
                message.arguments().stream()
                        .map(argument -> message.isNatural() || !withIds
                                ? natural(argument, phrasebook.formatsDates(message.key()))
                                : shown(argument, this::say, phrasebook::name))
                        .toArray());
    }

    private Object natural(Object argument, boolean formatsDates) {
        return formatsDates && argument instanceof LocalDate ? argument : natural.shown(argument, this::say);
    }

    private static Object shown(Object argument, Function<Message, String> told, Function<Language, String> named) {
        return switch (argument) {
            case Number number -> number;
            case LocalDate date -> date;
            case Message message -> told.apply(message);
            case Language language -> named.apply(language);
            case Subject subject -> subject.id();
            case LocalDateTime time -> TIME.format(time);
            case LocalTime time -> HOUR.format(time);
            case Interval interval -> hours(interval);
            case Collection<?> many ->
                many.stream()
                        .map(each -> shown(each, told, named))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }

    private static String hours(Interval interval) {
        var end = interval.start().toLocalDate().equals(interval.end().toLocalDate()) ? HOUR : TIME;
        return TIME.format(interval.start()) + "–" + end.format(interval.end());
    }
}
