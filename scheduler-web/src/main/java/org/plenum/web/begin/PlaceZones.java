package org.plenum.web.begin;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.text.Collator;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The time zones of the world, found by what people type: a city, a country, or the zone's own name. */
@Component
final class PlaceZones {
    private static final Pattern LABEL = Pattern.compile(".*\\(([^()]+)\\)\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}|\\p{Cf}");

    private final Map<Locale, Map<String, PlaceZone>> known = new ConcurrentHashMap<>();

    /** All zones with a city, by its name in this language. */
    List<PlaceZone> list(Locale locale) {
        return byId(locale).values().stream()
                .sorted(Comparator.comparing(PlaceZone::city, Collator.getInstance(locale)))
                .toList();
    }

    private Map<String, PlaceZone> byId(Locale locale) {
        return known.computeIfAbsent(locale, PlaceZones::named);
    }

    private static Map<String, PlaceZone> named(Locale locale) {
        var names = TimeZoneNames.getInstance(locale);
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(id -> new PlaceZone(
                        TimeZone.getIanaID(id), names.getExemplarLocationName(id), country(id, locale), id))
                .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone.id()))
                .collect(Collectors.toMap(PlaceZone::id, Function.identity(), (first, _) -> first));
    }

    private static String country(String id, Locale locale) {
        var region = TimeZone.getRegion(id);
        return region.equals("001") ? "" : Locale.of("", region).getDisplayCountry(locale); // 001 is the world
    }

    /** The zones that somebody may mean: one if it is clear, none if nothing is called like that. */
    List<PlaceZone> find(String typed, Locale locale) {
        var label = LABEL.matcher(typed);
        var text = key(label.matches() ? label.group(1) : typed);
        return exact(text, locale)
                .map(List::of)
                .orElseGet(() -> Stream.<BiPredicate<String, String>>of(
                                String::equals, String::startsWith, String::contains)
                        .flatMap(like -> Stream.<Function<PlaceZone, String>>of(PlaceZone::city, PlaceZone::country)
                                .map(name -> named(name, like, text, locale)))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    /**
     * By the zone's own name, also by one that is no longer in use: a browser may still have it. Some old names are those
     * of countries, and mean these.
     */
    private Optional<PlaceZone> exact(String text, Locale locale) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") || id.equals("UTC"))
                .filter(id -> key(id).equals(text))
                .findFirst()
                .map(id -> byId(locale).getOrDefault(id, new PlaceZone(id, id, "", id)));
    }

    /** Those whose name in the reader's language or in English is like the text. */
    private List<PlaceZone> named(
            Function<PlaceZone, String> name, BiPredicate<String, String> like, String text, Locale locale) {
        return list(locale).stream()
                .filter(zone -> Stream.of(zone, byId(Locale.ENGLISH).get(zone.id()))
                        .anyMatch(each -> like.test(key(name.apply(each)), text)))
                .toList();
    }

    /** What of a name counts: letters in lower case without accents, and no marks of direction. */
    private static String key(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('_', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
