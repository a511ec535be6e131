package org.plenum.conference;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * An unchangeable list that also finds what mentions a session, because rules ask that about every pair of sessions.
 *
 * @param <T> what mentions sessions
 */
final class Mentions<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> things;
    private final Map<String, List<T>> bySession;

    private Mentions(List<T> things, Map<String, List<T>> bySession) {
        this.things = things;
        this.bySession = bySession;
    }

    /** @param sessions the ids of the sessions that a thing mentions */
    static <T> Mentions<T> of(List<T> things, Function<T, List<String>> sessions) {
        var bySession = new HashMap<String, List<T>>();
        for (var thing : things) {
            sessions.apply(thing).stream()
                    .distinct()
                    .forEach(id -> bySession
                            .computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(thing));
        }
        bySession.replaceAll((_, mentions) -> List.copyOf(mentions));
        return new Mentions<>(List.copyOf(things), bySession);
    }

    /** The things that mention this session, in the list's order. */
    List<T> of(Session session) {
        return bySession.getOrDefault(session.id(), List.of());
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
