package org.plenum.exchange.table;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages by their names in each language of the titles. Those with more than two letters go by their tags alone. */
public final class LanguageNames {
    private static final Map<String, String> TAGS = tags();
    private static final Map<String, String> CODES =
            Stream.of(Locale.getISOLanguages()).collect(Collectors.toMap(Function.identity(), Function.identity()));

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

    /** The tags of the languages in a cell, however they are joined: English and French; en/fr; en fr es. */
    static List<String> tags(String cell) {
        return TextCells.members(cell).stream()
                .flatMap(member ->
                        Stream.of(List.of(member), NameLists.joined(member), List.of(member.split("[\\s\\h]+")))
                                .filter(words -> words.stream().allMatch(LanguageNames::isKnown))
                                .findFirst()
                                .orElse(List.of(member))
                                .stream())
                .map(word -> CODES.getOrDefault(word.toLowerCase(Locale.ROOT), tag(word)))
                .toList();
    }

    private static boolean isKnown(String word) {
        return TAGS.containsKey(Titles.key(word)) || CODES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word can be no tag, although it looks like one: so long ones are in use nowhere. */
    static boolean isNone(String tag) {
        return tag.matches("[A-Za-z]{4,8}");
    }

    /** The name of a language, if it leads back to the tag, else the tag. */
    public static String name(String tag, Locale locale) {
        var name = ULocale.getDisplayLanguage(tag, ULocale.forLocale(locale));
        return tag(name).equals(tag) ? name : tag;
    }
}
