package org.plenum.conference;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * An immutable list that also finds its items by a session, a track or a room that they mention, because rules need
 * that for every pair of sessions.
 *
 * @param <T> the items
 */
final class IndexedList<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> things;
    private final Map<String, List<T>> byId;

    private IndexedList(List<T> things, Map<String, List<T>> byId) {
        this.things = things;
        this.byId = byId;
    }

    /** @param ids the ids that an item mentions */
    static <T> IndexedList<T> of(List<T> things, Function<T, List<String>> ids) {
        var byId = new HashMap<String, List<T>>();
        for (var thing : things) {
            ids.apply(thing).stream()
                    .distinct()
                    .forEach(id ->
                            byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(thing));
        }
        byId.replaceAll((_, mentions) -> List.copyOf(mentions));
        return new IndexedList<>(List.copyOf(things), byId);
    }

    /** The items that mention this session, in the list's order. */
    List<T> of(Session session) {
        return of(session.id());
    }

    /** The items that mention this id, in the list's order. */
    List<T> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    @Override
    public T get(int index) {
        return things.get(index);
    }

    @Override
    public int size() {
        return things.size();
    }
}
