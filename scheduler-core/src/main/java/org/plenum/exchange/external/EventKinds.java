package org.plenum.exchange.external;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.plenum.conference.Session.Kind;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Sort;
import org.plenum.exchange.table.Titles;

/** What sort of programme item an event is, by the words of its tool. */
final class EventKinds {
    /** Titles of breaks are short; a talk about coffee says more. */
    private static final int WORDS_OF_BREAK = 4;

    private static final Pattern BREAK = words("break|lunch|dinner|breakfast|brunch|coffee|tea|pause|meal|catering|"
            + "registration|check-in|doors open|mittag\\w*|kaffee\\w*|abendessen|frühstück|déjeuner|dîner|petit-déjeuner|"
            + "almuerzo|comida|cena|desayuno|descanso|inscription|inscripción|anmeldung|استراحة|غداء|قهوة");

    /** The first that fits counts. */
    private static final List<Map.Entry<Pattern, Kind>> WORDS = List.of(
            Map.entry(
                    words("workshops?|tutorials?|training|hands-on|lab|masterclass|course|taller|atelier"),
                    Kind.WORKSHOP),
            Map.entry(words("panels?|podium|discussion|debate"), Kind.PANEL),
            Map.entry(words("round-?tables?|round table"), Kind.ROUNDTABLE),
            Map.entry(words("bofs?|birds.of.a.feather|meetings?|meet-?ups?|assembly|self-organi[sz]ed"), Kind.MEETING),
            Map.entry(words("bilaterals?"), Kind.BILATERAL),
            Map.entry(words("ceremony|ceremonies|opening|closing"), Kind.CEREMONY),
            Map.entry(words("keynotes?|plenary|plenaries|plenum"), Kind.PLENARY),
            Map.entry(words("social|party|reception|concert|performance|show|entertainment|music"), Kind.SOCIAL));

    private static final Map<String, Kind> OWN = own();

    private EventKinds() {}

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words that this programme itself writes, in any of its languages. */
    private static Map<String, Kind> own() {
        var own = new HashMap<String, Kind>();
        for (var language : Titles.LANGUAGES) {
            var bundle = Titles.bundle(language);
            for (var kind : Kind.values()) {
                Titles.names(bundle, "choice." + kind.name()).forEach(name -> own.putIfAbsent(Titles.key(name), kind));
            }
        }
        return own;
    }

    /** Whether it is a break, a meal or the like. */
    static boolean isBreak(Event event) {
        return event.sort() == Sort.SERVICE
                || (event.persons().isEmpty() && (BREAK.matcher(event.type()).find() || isCalledBreak(event)));
    }

    private static boolean isCalledBreak(Event event) {
        return event.type().isEmpty()
                && event.title().split(" ", -1).length <= WORDS_OF_BREAK
                && BREAK.matcher(event.title()).find();
    }

    /**
     * The kind of an event that is no break.
     *
     * @param alone whether nothing runs in parallel: else it is only called a plenary
     */
    static Kind of(Event event, BooleanSupplier alone) {
        if (event.sort() == Sort.PLENARY) {
            return Kind.PLENARY;
        }
        var own = OWN.get(Titles.key(event.type()));
        var kind = own != null
                ? own
                : byWords(event.type().toLowerCase(Locale.ROOT).replace('_', ' '));
        return kind.isPlenary() && !alone.getAsBoolean() ? Kind.BRIEFING : kind;
    }

    private static Kind byWords(String type) {
        return WORDS.stream()
                .filter(entry -> entry.getKey().matcher(type).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.BRIEFING);
    }
}
