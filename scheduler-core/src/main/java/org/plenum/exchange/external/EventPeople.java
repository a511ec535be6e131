package org.plenum.exchange.external;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Session.Part;
import org.plenum.exchange.external.ExternalProgramme.Person;
import org.plenum.exchange.json.Members;

/** The people of a programme: the same name with the same id, or without one, is the same person. */
final class EventPeople {
    private record Key(String id, String name) {}

    private final Map<Key, String> ids = new HashMap<>();
    private final Map<String, String> firstWithName = new HashMap<>();
    private final UniqueIds taken = new UniqueIds();
    private final List<Members> list = new ArrayList<>();

    /** The roles of these people, each once. */
    List<Part> parts(List<Person> persons) {
        return persons.stream()
                .map(person -> new Part(id(person), person.role()))
                .distinct()
                .toList();
    }

    private String id(Person person) {
        var known = person.id().isEmpty() ? firstWithName.get(person.name()) : null;
        return known != null ? known : ids.computeIfAbsent(new Key(person.id(), person.name()), this::add);
    }

    private String add(Key key) {
        var id = taken.of(key.id(), key.name(), "person");
        firstWithName.putIfAbsent(key.name(), id);
        list.add(new Members().text("id", id).text("name", key.name(), id));
        return id;
    }

    List<Members> list() {
        return list;
    }
}
