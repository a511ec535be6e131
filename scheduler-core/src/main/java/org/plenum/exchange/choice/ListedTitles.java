package org.plenum.exchange.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.exchange.table.TextCells;

/** The titles in a cell that lists sessions: separated by semicolons or lines, or by commas, which titles may have too. */
final class ListedTitles {
    private static final Pattern AFTER_COMMA = Pattern.compile("(?<=[,،])");
    private static final Pattern LAST_COMMA = Pattern.compile("[,،]$");

    /** Parts between commas that may be one title together. */
    private static final int MOST_PARTS = 8;

    private final SessionTitles titles;

    ListedTitles(SessionTitles titles) {
        this.titles = titles;
    }

    /** A title in a list, with the id of its session if there is one. */
    record Listed(String title, Optional<String> session) {}

    List<Listed> in(String cell) {
        return TextCells.membersWithCommas(cell).stream()
                .flatMap(this::inMember)
                .toList();
    }

    /** The longest titles count; what lies between them is one that is unknown. */
    private Stream<Listed> inMember(String member) {
        var parts = List.of(AFTER_COMMA.split(member));
        var listed = new ArrayList<Listed>();
        var between = new ArrayList<String>();
        var at = 0;
        while (at < parts.size()) {
            var title = longestTitle(parts.subList(at, Math.min(at + MOST_PARTS, parts.size())));
            if (title.isEmpty()) {
                between.add(parts.get(at));
            } else {
                listed.add(find(between));
                listed.add(find(title));
                between.clear();
            }
            at += Math.max(1, title.size());
        }
        listed.add(find(between));
        return listed.stream().filter(each -> !each.title.isEmpty());
    }

    /** The most of the first parts that are a title together; none if they never are. */
    private List<String> longestTitle(List<String> parts) {
        return IntStream.iterate(parts.size(), length -> length > 0, length -> length - 1)
                .mapToObj(length -> parts.subList(0, length))
                .filter(some -> find(some).session.isPresent())
                .findFirst()
                .orElse(List.of());
    }

    private Listed find(List<String> parts) {
        var text = LAST_COMMA.matcher(TextCells.clean(String.join("", parts))).replaceFirst("");
        return new Listed(text, titles.find(text));
    }
}
