package org.plenum.exchange.table;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Languages by their names in each language of the titles. Those with more than two letters go by their tags alone. */
public final class LanguageNames {
    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {}

    private static Map<String, String> tags() {
        var tags = new HashMap<String, String>();
        for (var tag : Locale.getISOLanguages()) {
            for (var locale : Titles.LANGUAGES) {
                tags.putIfAbsent(Titles.key(ULocale.getDisplayLanguage(tag, ULocale.forLocale(locale))), tag);
            }
        }
        return tags;
    }

    /** The tag of the language with this name; any other word is taken for a tag. */
    public static String tag(String word) {
        return TAGS.getOrDefault(Titles.key(word), word);
    }

    /** The name of a language, if it leads back to the tag, else the tag. */
    public static String name(String tag, Locale locale) {
        var name = ULocale.getDisplayLanguage(tag, ULocale.forLocale(locale));
        return tag(name).equals(tag) ? name : tag;
    }
}
