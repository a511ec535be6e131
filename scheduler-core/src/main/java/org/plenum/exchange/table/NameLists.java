package org.plenum.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that stand in one cell, however people join them: Ana Ruiz and Jean Petit; García, S. / Østergaard, Z. */
final class NameLists {
    private static final Pattern JOINTS =
            Pattern.compile("\\s*[/&]\\s*|,?\\s+(?:and|et|y|و)\\s+", Pattern.CASE_INSENSITIVE);

    /** What follows a surname behind a comma: S., or J.-P. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{M}*\\.?[\\s-]*){1,3}");

    private NameLists() {}

    /** The parts of a text between slashes, ampersands and words such as and. */
    static List<String> joined(String text) {
        return JOINTS.splitAsStream(text)
                .map(TextCells::clean)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The names in a text without semicolons: the whole of it if that is one.
     *
     * @param free whether what is not known is a name too, so that a list is split even then
     */
    static List<String> names(String text, Predicate<String> isKnown, boolean free) {
        if (isKnown.test(text)) {
            return List.of(text);
        }
        var parts = joined(text);
        var split = parts.stream()
                .flatMap(part -> isKnown.test(part) ? Stream.of(part) : commas(part).stream())
                .toList();
        return parts.size() < 2 || free || split.stream().allMatch(isKnown) ? split : commas(text);
    }

    private static List<String> commas(String text) {
        var names = new ArrayList<String>();
        for (var part : TextCells.members(text)) {
            if (!names.isEmpty() && INITIALS.matcher(part).matches()) {
                names.addLast(names.removeLast() + ", " + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }
}
