package org.plenum.exchange.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.exchange.json.NewId;

/** The ids and names of a workbook's lists: finds an id by the name of its thing, and makes ids from names. */
public final class NameIndex {
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> byName = new HashMap<>();
    private final Map<String, Map<String, String>> nameOf = new HashMap<>();

    /** Ids without regard to upper and lower case. */
    private final Map<String, Map<String, Set<String>>> bySpelling = new HashMap<>();

    /** Names without regard to accents, blanks and points. */
    private final Map<String, Map<String, Set<String>>> byLetters = new HashMap<>();

    public void add(String list, String id, Optional<String> name) {
        idsOf(list).add(id);
        put(bySpelling, list, key(id), id);
        name.ifPresent(text -> {
            put(byName, list, key(text), id);
            Optional.of(Titles.key(text))
                    .filter(letters -> !letters.isEmpty())
                    .ifPresent(letters -> put(byLetters, list, letters, id));
            nameOf.computeIfAbsent(list, _ -> new HashMap<>()).put(id, text);
        });
    }

    private static void put(Map<String, Map<String, Set<String>>> index, String list, String key, String id) {
        index.computeIfAbsent(list, _ -> new HashMap<>())
                .computeIfAbsent(key, _ -> new LinkedHashSet<>())
                .add(id);
    }

    /** Reserves an id, so that none that is made is the same. */
    public void reserve(String list, String id) {
        idsOf(list).add(id);
    }

    /** The ids that a text may mean: the one that it is, else those of things with this name. */
    public List<String> find(String list, String text) {
        if (idsOf(list).contains(text)) {
            return List.of(text);
        }
        var named = byName.getOrDefault(list, Map.of()).getOrDefault(key(text), Set.of());
        if (!named.isEmpty()) {
            return List.copyOf(named);
        }
        var spelt = bySpelling.getOrDefault(list, Map.of()).getOrDefault(key(text), Set.of());
        return List.copyOf(
                spelt.isEmpty()
                        ? byLetters.getOrDefault(list, Map.of()).getOrDefault(Titles.key(text), Set.of())
                        : spelt);
    }

    /** What to write for something: its name, if that means it and nothing else, or its id. */
    public String reference(String list, String id) {
        return Optional.ofNullable(nameOf.getOrDefault(list, Map.of()).get(id))
                .filter(name -> find(list, name).equals(List.of(id)))
                .orElse(id);
    }

    /** A new id for something with this name: the same for the same workbook, however often it is read. */
    public String make(String list, String name) {
        var made = NewId.of(name, list.replaceAll("s$", ""), idsOf(list)::contains);
        idsOf(list).add(made);
        return made;
    }

    private Set<String> idsOf(String list) {
        return ids.computeIfAbsent(list, _ -> new HashSet<>());
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\h]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
