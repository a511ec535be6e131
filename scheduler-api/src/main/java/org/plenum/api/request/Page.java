package org.plenum.api.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenum.api.problem.Refusal;

/**
 * Some of many, in order.
 *
 * @param next where to go on, given back as {@code after}; empty where these are the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
    private static final int MOST = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** So many, asked for in a request. */
    public record Size(int items) {

        /** @throws Refusal where it is not between 1 and 100 */
        public Size {
            if (items < 1 || items > MOST) {
                throw Refusal.senseless(
                        "The limit %d is not between 1 and %d.\nMaybe leave it out.".formatted(items, MOST));
            }
        }

        /** How many to look for, so that it shows whether there are more. */
        public int andOne() {
            return items + 1;
        }
    }

    /**
     * A page of what was found.
     *
     * @param found one more than the page holds, where there are more
     * @param cursor names an item, for those who go on after it
     */
    public static <T> Page<T> of(List<T> found, Size size, Function<T, String> cursor) {
        if (found.size() <= size.items()) {
            return new Page<>(found, Optional.empty());
        }
        var items = found.subList(0, size.items());
        return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
    }
}
