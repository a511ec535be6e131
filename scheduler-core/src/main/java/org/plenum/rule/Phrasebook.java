package org.plenum.rule;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/** A message bundle in one language; plurals follow the bundle's language, which may differ from the requested one. */
final class Phrasebook {
    private static final String ISOLATE = "\u2068"; // the text that follows has its own direction
    private static final String END_OF_ISOLATE = "\u2069";
    private static final String DATE = ",date,";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Phrasebook(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The bundle in the language of the locale, or in English if there is none in that language. */
    static Phrasebook of(String name, Locale asked) {
        var bundle = ResourceBundle.getBundle(name, asked, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var found = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        var withWesternDigits = new Locale.Builder()
                .setLocale(found)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        return new Phrasebook(bundle, withWesternDigits);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Whether the pattern itself sets the format of its dates. */
    boolean formatsDates(String key) {
        return bundle.getString(key).contains(DATE);
    }

    String say(String key, Object... arguments) {
        var pattern = patterns.computeIfAbsent(key, this::pattern);
        synchronized (pattern) { // it keeps state while it formats
            return pattern.format(arguments);
        }
    }

    private MessageFormat pattern(String key) {
        return new MessageFormat(isolated(bundle.getString(key)), locale);
    }

    /** A language by its name, with its tag in parentheses if people see ids. */
    String name(Language language, boolean withTag) {
        var name = ULocale.getDisplayNameWithDialect(language.id(), ULocale.forLocale(locale));
        return withTag ? name + isolated(" (" + language.id() + ")") : name;
    }

    /**
     * The pattern with each parenthesis and each quotation isolated if the language runs from right to left: ids stand
     * in parentheses and values in quotes, and within Arabic text the date 2019-04-09 would otherwise appear as
     * 09-04-2019.
     */
    private String isolated(String pattern) {
        return ULocale.forLocale(locale).isRightToLeft()
                ? pattern.replaceAll("[(«]", ISOLATE + "$0").replaceAll("[)»]", "$0" + END_OF_ISOLATE)
                : pattern;
    }
}
