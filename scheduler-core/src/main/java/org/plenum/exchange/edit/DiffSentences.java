package org.plenum.exchange.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.ConferenceDiff;
import org.plenum.exchange.ConferenceDiff.Difference;
import org.plenum.exchange.ConferenceDiff.Kind;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.rule.Message;
import tools.jackson.databind.JsonNode;

/** What is different in two documents of a conference, in few sentences: by names, or by counts where there are many. */
public final class DiffSentences {
    private static final int MOST_NAMED_OF_LIST = 3;
    private static final int MOST_NAMED = 8; // as a sentence lists them

    /** The lists whose members have no ids: they are counted. */
    private static final List<String> COUNTED = List.of("relations", "interests");

    private final ConferenceDocument before;
    private final ConferenceDocument after;
    private final List<Difference> differences;

    private DiffSentences(ConferenceDocument before, ConferenceDocument after) {
        this.before = before;
        this.after = after;
        differences = ConferenceDiff.between(before, after).differences();
    }

    /** The sentences: what was added, removed, and changed; none if nothing differs. */
    public static List<Message> of(ConferenceDocument before, ConferenceDocument after) {
        return new DiffSentences(before, after).sentences();
    }

    private List<Message> sentences() {
        return Stream.of(
                        some("diff-added", Kind.ADDED, after, before),
                        some("diff-removed", Kind.REMOVED, before, after),
                        Arrays.stream(ConferenceList.values()).flatMap(list -> changed(list).stream()),
                        conference().stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** What one of the documents has and the other has not. */
    private Stream<Message> some(String key, Kind kind, ConferenceDocument with, ConferenceDocument without) {
        var named = parts(kind, with, without, MOST_NAMED_OF_LIST);
        var parts = named.size() > MOST_NAMED ? parts(kind, with, without, 0) : named;
        return parts.isEmpty() ? Stream.of() : Stream.of(Message.of(key, parts));
    }

    private List<Message> parts(Kind kind, ConferenceDocument with, ConferenceDocument without, int mostNamed) {
        var things = Arrays.stream(ConferenceList.values())
                .flatMap(list -> things(list, ids(list, kind), mostNamed).stream());
        var others = COUNTED.stream()
                .filter(list -> surplus(list, without, with) == 0)
                .flatMap(list -> count(list, surplus(list, with, without)).stream());
        return Stream.concat(things, others).toList();
    }

    private Optional<Message> changed(ConferenceList list) {
        var ids = ids(list, Kind.CHANGED);
        var fields = differences.stream()
                .filter(difference -> difference.list().equals(list.field()))
                .flatMap(difference -> difference.fields().stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("diff-changed", things(list, ids, MOST_NAMED_OF_LIST), words(fields)));
    }

    /** The fields of the conference itself, among them the lists of which members were exchanged. */
    private Optional<Message> conference() {
        var fields = new ArrayList<String>();
        for (var difference : differences) {
            if (difference.list().isEmpty()) {
                fields.addAll(difference.fields());
            } else if (difference.id().isEmpty() && !isCounted(difference.list())) {
                fields.add(difference.list());
            }
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("diff-changed", Message.of("the.conference"), words(fields)));
    }

    private boolean isCounted(String list) {
        return COUNTED.contains(list) && (surplus(list, after, before) == 0) != (surplus(list, before, after) == 0);
    }

    private List<String> ids(ConferenceList list, Kind kind) {
        return differences.stream()
                .filter(difference -> difference.list().equals(list.field()) && difference.kind() == kind)
                .map(Difference::id)
                .toList();
    }

    private List<Message> things(ConferenceList list, List<String> ids, int mostNamed) {
        return ids.size() > mostNamed
                ? count(list.field(), ids.size()).stream().toList()
                : ids.stream()
                        .map(id -> Message.of("the." + list.field(), thing(list, id)))
                        .toList();
    }

    private Object thing(ConferenceList list, String id) {
        return list == ConferenceList.DAYS
                ? LocalDate.parse(id)
                : Stream.of(after, before)
                        .flatMap(document -> list.find(document.conference(), id).stream())
                        .findFirst()
                        .orElseThrow();
    }

    private static Optional<Message> count(String list, int count) {
        return count == 0 ? Optional.empty() : Optional.of(Message.of("count." + list, count));
    }

    private static List<Message> words(Collection<String> fields) {
        return fields.stream().map(field -> Message.of("field." + field)).toList();
    }

    /** How many members of the list one document has beyond those of the other. */
    private static int surplus(String list, ConferenceDocument with, ConferenceDocument without) {
        var others = new HashMap<JsonNode, Integer>();
        without.json().path(list).forEach(member -> others.merge(member, 1, Integer::sum));
        return (int) with.json()
                .path(list)
                .valueStream()
                .filter(member -> others.merge(member, -1, Integer::sum) < 0)
                .count();
    }
}
