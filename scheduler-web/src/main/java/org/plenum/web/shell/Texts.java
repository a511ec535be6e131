package org.plenum.web.shell;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plenum.api.problem.ProblemWording;
import org.plenum.rule.Message;
import org.plenum.rule.Phrase;
import org.plenum.rule.Sentences;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** The pages' own texts, in ICU's message format: Java's own format has no plural rules, which Arabic needs. */
@Component("messageSource")
public final class Texts implements MessageSource {

    /** The languages of the pages; the first is the default. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    static final String BUNDLE = "org.plenum.web.messages";

    private record Key(Locale locale, String text) {}

    private final Map<Locale, Sentences> sentences = new ConcurrentHashMap<>();
    private final Map<Key, MessageFormat> formats =
            new ConcurrentHashMap<>(); // to read one takes longer than to use it

    /** The texts in a language. */
    public LocalizedTexts in(Locale locale) {
        return new LocalizedTexts(this, locale);
    }

    /** The sentence of a finding, a reason or an issue in a language, for readers who know names rather than ids. */
    public String say(Locale locale, Message message) {
        return sentences(locale).say(message);
    }

    /** The same sentence, with each name as a part of its own. */
    List<Phrase> phrases(Locale locale, Message message) {
        return sentences(locale).phrases(message);
    }

    private Sentences sentences(Locale locale) {
        return sentences.computeIfAbsent(
                speaking(locale), language -> ProblemWording.in(language).withoutIds());
    }

    /** The text in a language, with its arguments by position. */
    public String say(Locale locale, String key, Object... arguments) {
        var format = formats.computeIfAbsent(new Key(speaking(locale), key), Texts::read);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static MessageFormat read(Key key) {
        var bundle =
                ResourceBundle.getBundle(BUNDLE, key.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        if (!bundle.containsKey(key.text())) {
            throw new NoSuchMessageException(key.text(), key.locale());
        }
        return new MessageFormat(bundle.getString(key.text()), withWesternDigits(key.locale()));
    }

    private static Locale speaking(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage())
                ? Locale.of(locale.getLanguage())
                : Locale.of(LANGUAGES.getFirst());
    }

    /** Western digits, as in the documents' times and ids: two kinds of digits on a page would be hard to compare. */
    private static Locale withWesternDigits(Locale locale) {
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String fallback, @Nullable Locale locale) {
        try {
            return getMessage(code, arguments, locale);
        } catch (NoSuchMessageException _) {
            return fallback;
        }
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        return say(
                Objects.requireNonNullElse(locale, Locale.ROOT),
                code,
                Optional.ofNullable(arguments).orElseGet(() -> new Object[0]));
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var fallback = resolvable.getDefaultMessage();
        for (var code : Optional.ofNullable(resolvable.getCodes()).orElseGet(() -> new String[0])) {
            var text = getMessage(code, resolvable.getArguments(), fallback, locale);
            if (text != null) {
                return text;
            }
        }
        throw new NoSuchMessageException(resolvable.toString());
    }
}
