package org.plenum.exchange.edit;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Subject;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.rule.Message;
import tools.jackson.databind.node.ObjectNode;

/** What refers to a thing of a conference, and the document without the thing and all that refers to it. */
public final class References {
    private References() {}

    /**
     * What refers to a thing: a sentence for each entry that names it, in the document's order. Of a day, what is
     * pinned or allowed on it.
     *
     * @throws IllegalArgumentException if the conference does not have the thing
     */
    public static List<Message> of(ConferenceDocument document, ConferenceList list, String id) {
        return findDay(document.conference(), list, id)
                .map(DayReferences::sentences)
                .orElseGet(() -> sentences(document, list, id, true));
    }

    /**
     * Where a thing is named that is going to stay: the same sentences without what would become of each entry.
     *
     * @throws IllegalArgumentException if the conference does not have the thing
     */
    public static List<Message> mentions(ConferenceDocument document, ConferenceList list, String id) {
        return sentences(document, list, id, false);
    }

    private static List<Message> sentences(ConferenceDocument document, ConferenceList list, String id, boolean goes) {
        var sentences = new ReferenceSentences(document.conference(), thing(document.conference(), list, id), goes);
        return ReferenceField.to(list)
                .flatMap(field ->
                        field.positions(document.json(), id).stream().map(position -> sentences.of(field, position)))
                .toList();
    }

    /**
     * The document's tree without a thing and without what {@link #of} lists. What is nothing without the thing goes
     * with it, such as a relation of two sessions; all else stays as it was written.
     *
     * @throws IllegalArgumentException if the conference does not have the thing
     */
    public static ObjectNode without(ConferenceDocument document, ConferenceList list, String id) {
        var tree = document.json().deepCopy();
        thing(document.conference(), list, id);
        findDay(document.conference(), list, id).ifPresent(day -> day.strike(tree));
        remove(tree, list, id);
        return tree;
    }

    /** Removes a thing that has an id, and all that refers to it, from a tree that may still have errors. */
    public static void remove(ObjectNode document, ConferenceList list, String id) {
        list.remove(document, id);
        ReferenceField.to(list).forEach(field -> field.strike(document, id));
    }

    /**
     * The document's tree in which whatever is for one of two rooms is for the other: sessions that take place only there,
     * that are pinned there, and dislikes. The rooms stay as they are.
     *
     * @throws IllegalArgumentException if the conference does not have one of them
     */
    public static ObjectNode withRoomsExchanged(ConferenceDocument document, String one, String other) {
        var tree = document.json().deepCopy();
        thing(document.conference(), ConferenceList.ROOMS, one);
        thing(document.conference(), ConferenceList.ROOMS, other);
        ReferenceField.to(ConferenceList.ROOMS)
                .filter(field -> field != ReferenceField.PART)
                .forEach(field -> field.exchange(tree, one, other));
        return tree;
    }

    private static Subject thing(Conference conference, ConferenceList list, String id) {
        return list.find(conference, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The conference has no (%s) in (%s).\nIt may have been removed.".formatted(id, list.field())));
    }

    private static Optional<DayReferences> findDay(Conference conference, ConferenceList list, String id) {
        return list == ConferenceList.DAYS
                ? conference.days().find(id).map(day -> new DayReferences(conference, day))
                : Optional.empty();
    }
}
