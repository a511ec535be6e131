package org.plenum.conference;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An immutable list of things with ids, in the order given, each id once: the only place that finds a thing by its id.
 *
 * @param <T> the things
 */
public sealed class Roster<T extends Subject> implements Iterable<T> permits Days, FloorPlan {
    private final Map<String, T> byId;
    private final List<T> list;

    private Roster(Map<String, T> byId) {
        this.byId = byId;
        this.list = List.copyOf(byId.values());
    }

    /** The same things, for a subclass that adds more about them. */
    Roster(Roster<T> other) {
        this(other.byId);
    }

    /**
     * Lists the given things.
     *
     * @throws IllegalArgumentException where an id appears twice
     */
    public static <T extends Subject> Roster<T> of(Collection<T> things) {
        var byId = LinkedHashMap.<String, T>newLinkedHashMap(things.size());
        for (var thing : things) {
            if (byId.put(thing.id(), thing) != null) {
                throw new IllegalArgumentException(
                        "The id (%s) appears twice.\nRename one of them.".formatted(thing.subject()));
            }
        }
        return new Roster<>(byId);
    }

    /** An empty roster. */
    public static <T extends Subject> Roster<T> empty() {
        return of(List.of());
    }

    /**
     * The thing with this id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public T get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "The id (%s) is not among (%s).\nIt may have been removed or renamed.".formatted(id, byId.keySet())));
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    public int size() {
        return byId.size();
    }

    /** All things, in the order given. */
    public List<T> list() {
        return list;
    }

    public Stream<T> stream() {
        return list.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return list.iterator();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Roster<?> roster && list().equals(roster.list());
    }

    @Override
    public final int hashCode() {
        return list().hashCode();
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
