package org.plenum.api.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenum.api.problem.Refusal;

/**
 * A part of a list, in order.
 *
 * @param next the value of {@code after} for the next page; empty if this is the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {
    private static final int MOST = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** The number of items that a request asks for. */
    public record Size(int items) {

        /** @throws Refusal if it is not between 1 and 100 */
        public Size {
            if (items < 1 || items > MOST) {
                throw Refusal.senseless("The limit %d is not between 1 and %d.\nLeave it out.".formatted(items, MOST));
            }
        }

        /** How many items to fetch in order to know whether there are more. */
        public int andOne() {
            return items + 1;
        }
    }

    /**
     * A page of the items found.
     *
     * @param found one item more than the page holds, if there are more
     * @param cursor gives the value of {@code after} for the page that follows an item
     */
    public static <T> Page<T> of(List<T> found, Size size, Function<T, String> cursor) {
        if (found.size() <= size.items()) {
            return new Page<>(found, Optional.empty());
        }
        var items = found.subList(0, size.items());
        return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
    }
}
