package org.plenum.web.begin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plenum.exchange.ConferenceDiff;
import org.plenum.exchange.ConferenceDiff.Difference;
import org.plenum.exchange.ConferenceDiff.Kind;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.programme.FieldChanges;
import org.plenum.exchange.programme.FieldChanges.FieldChange;
import org.plenum.exchange.table.FieldTitles;
import org.plenum.web.shell.LocalizedTexts;

/** What a file would change in a conference, list by list, by names. */
public final class ImportDifferences {
    private static final String DAYS = "days";

    private final ConferenceDiff diff;
    private final FieldChanges changes;
    private final LocalizedTexts texts;
    private final FieldTitles titles;

    ImportDifferences(ConferenceDocument before, ConferenceDocument after, ConferenceDiff diff, LocalizedTexts texts) {
        this.diff = diff;
        this.changes = FieldChanges.between(before, after, texts.locale());
        this.texts = texts;
        this.titles = FieldTitles.in(texts.locale());
    }

    /** What differs in a list. */
    public record Changed(String title, List<Part> parts) {
        public Changed {
            parts = List.copyOf(parts);
        }
    }

    /** The things of a list that were added, or removed, or changed. */
    public record Part(String kind, List<Thing> things) {
        public Part {
            things = List.copyOf(things);
        }

        /** Their number; of a list that differs as a whole, that of its rows. */
        public int size() {
            return things.stream()
                    .mapToInt(thing -> thing.name.isEmpty() ? thing.fields.size() : 1)
                    .sum();
        }
    }

    /**
     * A thing that differs.
     *
     * @param name empty if the list as a whole differs
     */
    public record Thing(String name, List<FieldChange> fields) {
        public Thing {
            fields = List.copyOf(fields);
        }
    }

    /** Whether the conference is as in the file already. */
    public boolean none() {
        return diff.differences().isEmpty();
    }

    public List<Changed> lists() {
        return diff.differences().stream()
                .collect(Collectors.groupingBy(Difference::list, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Changed(titles.of(entry.getKey()), parts(entry.getValue())))
                .toList();
    }

    private List<Part> parts(List<Difference> differences) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Part(
                        kind.id(),
                        differences.stream()
                                .filter(each -> each.kind() == kind)
                                .map(each -> new Thing(name(each), changes.of(each)))
                                .toList()))
                .filter(part -> !part.things().isEmpty())
                .toList();
    }

    private String name(Difference difference) {
        return difference.list().equals(DAYS)
                ? texts.date(LocalDate.parse(difference.id()), "date.year.day")
                : difference.name();
    }
}
