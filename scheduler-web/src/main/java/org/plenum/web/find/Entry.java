package org.plenum.web.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.conference.Track;
import org.plenum.web.shell.LocalizedTexts;

/**
 * Something that can be found.
 *
 * @param others what it can be found by besides its name
 */
record Entry(Subject subject, List<String> others) {

    Entry {
        others = List.copyOf(others);
    }

    static Stream<Entry> pages(LocalizedTexts localized) {
        return ConferencePage.all(localized)
                .map(page -> new Entry(page, page.within().stream().toList()));
    }

    static Stream<Entry> sessions(Conference conference, LocalizedTexts localized) {
        return conference.sessions().stream()
                .map(session -> of(session, session.needs().interpretation(), localized, names(conference, session)));
    }

    private static Stream<String> names(Conference conference, Session session) {
        var track = session.track().flatMap(conference.tracks()::find).map(Track::name);
        var people = session.personIds().stream()
                .map(id -> conference.people().get(id).name());
        return Stream.concat(track.stream(), people);
    }

    static Stream<Entry> people(Conference conference, LocalizedTexts localized) {
        return conference.people().stream()
                .map(person -> of(person, person.languages(), localized, delegation(conference, person.delegation())));
    }

    private static Stream<String> delegation(Conference conference, Optional<String> id) {
        return id.flatMap(conference.delegations()::find).stream().map(Subject::name);
    }

    static Stream<Entry> delegations(Conference conference, LocalizedTexts localized) {
        return conference.delegations().stream()
                .map(each -> of(
                        each,
                        each.languages(),
                        localized,
                        each.region().flatMap(conference.regions()::find).stream()
                                .map(Subject::name)));
    }

    static Stream<Entry> rooms(Conference conference, LocalizedTexts localized) {
        return conference.rooms().stream().map(room -> of(room, List.of(), localized, room.building().stream()));
    }

    private static Entry of(Subject subject, List<String> languages, LocalizedTexts localized, Stream<String> names) {
        var spoken = languages.stream().flatMap(tag -> Stream.of(tag, localized.language(tag)));
        return new Entry(
                subject,
                Stream.of(Stream.of(subject.id()), names, spoken)
                        .flatMap(each -> each)
                        .toList());
    }
}
