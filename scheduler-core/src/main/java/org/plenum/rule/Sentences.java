package org.plenum.rule;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.plenum.conference.Interval;
import org.plenum.conference.Subject;

/**
 * Says messages in a language: the patterns of one message bundle, in ICU's message format.
 *
 * <p>Subjects appear by their ids, times to the minute, lists with commas; a number keeps its value, so that a pattern
 * can say its plural: {@code {0,plural,one{…} other{…}}}.
 */
public final class Sentences {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Sentences(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The sentences of a bundle.
     *
     * @param bundle its base name
     * @throws java.util.MissingResourceException where there is no such bundle
     */
    public static Sentences of(String bundle, Locale locale) {
        return new Sentences(ResourceBundle.getBundle(bundle, locale), locale);
    }

    /**
     * The message in this language.
     *
     * @throws java.util.MissingResourceException where the bundle lacks its key
     */
    public String say(Message message) {
        var format = new MessageFormat(bundle.getString(message.key()), locale);
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
