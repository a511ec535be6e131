package org.plenum.api.export;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.problem.Refusal;
import org.plenum.api.version.VersionHistory;
import org.plenum.api.version.VersionName;
import org.plenum.conference.Conference;
import org.plenum.conference.Roster;
import org.plenum.conference.Subject;
import org.plenum.timetable.event.DatedEdition;
import org.plenum.timetable.event.EventFilter;
import org.plenum.timetable.event.Events;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes timetables ready to leave: the events that concern a reader, with what became of them since the first version. */
@Service
@Transactional(readOnly = true)
class ExportService {
    private final VersionHistory versions;

    ExportService(VersionHistory versions) {
        this.versions = versions;
    }

    /**
     * The timetable for a reader.
     *
     * @param version empty for the last one that was published or, before the first, the draft
     * @param source the address at which it was asked for
     * @throws Refusal if there is no such conference or version, or nothing of it is called as the reader asks
     */
    Export get(String id, Optional<String> version, EventFilter filter, Locale locale, URI source) {
        var name = version.map(VersionName::of).orElseGet(() -> versions.nameOfCurrent(id));
        var history = versions.upTo(id, name);
        var last = history.getLast();
        var conference = last.edition().conference();
        require("room", filter.room(), conference.rooms());
        require("person", filter.person(), conference.people());
        require("delegation", filter.delegation(), conference.delegations());
        require("region", filter.region(), conference.regions());
        require("track", filter.track(), conference.tracks());
        return new Export(
                conference,
                name(conference, filter),
                name.toString(),
                Optional.of(source),
                Events.of(history).stream().filter(filter::has).toList(),
                locale,
                history.stream().map(DatedEdition::at).reduce((_, at) -> at).orElseThrow());
    }

    private static void require(String kind, Optional<String> id, Roster<? extends Subject> roster) {
        id.filter(each -> !roster.has(each)).ifPresent(each -> {
            throw Refusal.missing(
                    "There is no %s with the id “%s”.\nUse an id of the conference’s document.".formatted(kind, each));
        });
    }

    private static String name(Conference conference, EventFilter filter) {
        return Stream.concat(Stream.of(conference.name()), filter.names(conference))
                .collect(Collectors.joining(", "));
    }
}
