package org.plenum.rule;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.plenum.conference.Interval;
import org.plenum.conference.Subject;

/**
 * Says messages in a language: the patterns of message bundles, in ICU's message format.
 *
 * <p>Subjects appear by their ids, times to the minute, lists with commas; a number keeps its value, so that a pattern
 * can say its plural: {@code {0,plural,one{…} other{…}}}.
 */
public final class Sentences {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final List<ResourceBundle> bundles;
    private final Locale locale;

    private Sentences(List<ResourceBundle> bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    /**
     * The sentences of some bundles.
     *
     * @param bundles their base names; no two have a key in common
     * @throws java.util.MissingResourceException where there is no such bundle
     */
    public static Sentences of(Locale locale, String... bundles) {
        return new Sentences(
                Arrays.stream(bundles)
                        .map(bundle -> ResourceBundle.getBundle(bundle, locale))
                        .toList(),
                locale);
    }

    /**
     * The message in this language.
     *
     * @throws IllegalArgumentException where no bundle has its key
     */
    public String say(Message message) {
        var pattern = bundles.stream()
                .filter(bundle -> bundle.containsKey(message.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No bundle has the sentence (%s).\nMaybe add it.".formatted(message.key())))
                .getString(message.key());
        var format = new MessageFormat(pattern, locale);
        return format.format(message.arguments().stream().map(Sentences::shown).toArray());
    }

    private static Object shown(Object argument) {
        return switch (argument) {
            case Number number -> number;
            case Subject subject -> subject.id();
            case LocalDateTime time -> TIME.format(time);
            case Interval interval -> shown(interval);
            case Collection<?> many ->
                many.stream().map(Sentences::shown).map(String::valueOf).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }

    private static String shown(Interval interval) {
        var end = interval.start().toLocalDate().equals(interval.end().toLocalDate()) ? HOUR : TIME;
        return TIME.format(interval.start()) + "–" + end.format(interval.end());
    }
}
