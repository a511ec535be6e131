package org.plenum.api;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which test class made which conference of an installation. Classes run side by side, so none may make a conference that
 * another made or expects to be missing: whichever comes second fails, on a machine of any speed.
 */
final class TestIsolation {
    private static final Pattern ADDRESS = Pattern.compile("/api/v1/conferences/([^/?]+).*");
    private static final Map<String, Class<?>> MADE = new ConcurrentHashMap<>();
    private static final Map<String, Set<Class<?>>> MISSED = new ConcurrentHashMap<>();

    private TestIsolation() {}

    /**
     * Takes note of an answer.
     *
     * @param address of what was made or asked for; others than those of conferences do not matter
     */
    static void see(int port, String address, int status, Class<?> test) {
        var conference = ADDRESS.matcher(address);
        if (conference.matches()) {
            var key = port + "/" + conference.group(1);
            if (status == 201 && MADE.putIfAbsent(key, test) == null) {
                MISSED.getOrDefault(key, Set.of()).forEach(other -> requireSame(key, test, other));
            } else if (status == 404) {
                MISSED.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet()).add(test);
            }
            if (status == 201 || status == 404) {
                requireSame(key, MADE.getOrDefault(key, test), test);
            }
        }
    }

    private static void requireSame(String key, Class<?> one, Class<?> other) {
        if (one != other) {
            throw new AssertionError("%s and %s, which run side by side, both have a conference (%s).\nRename one."
                    .formatted(one.getSimpleName(), other.getSimpleName(), key));
        }
    }
}
