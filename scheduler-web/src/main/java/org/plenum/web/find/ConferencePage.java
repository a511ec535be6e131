package org.plenum.web.find;

import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Subject;
import org.plenum.web.shell.LocalizedTexts;

/**
 * A page of the conference, so that it is opened by its name from any other.
 *
 * @param id its address within the conference
 * @param within the name of the pages it is one of, or what is done there
 */
public record ConferencePage(String id, String name, Optional<String> within) implements Subject {
    private static final String PROGRAMME = "programme";

    /** The pages, in the order of the menu. */
    static Stream<ConferencePage> all(LocalizedTexts localized) {
        var programme = Stream.of("days", "rooms", "people", "delegations", "sessions", "relations", "wishes", "rules")
                .map(tab -> {
                    var within = Optional.of(localized.say(PROGRAMME));
                    return new ConferencePage(PROGRAMME + '/' + tab, localized.say(PROGRAMME + '.' + tab), within);
                });
        var others = Stream.of("timetable", "parity", "rules", "changes")
                .map(page -> new ConferencePage(page, localized.say("menu." + page), Optional.empty()));
        var rest = Stream.of("history", "files")
                .map(page -> new ConferencePage(page, localized.say(page), Optional.empty()));
        var versions =
                new ConferencePage("versions", localized.say("menu.versions"), Optional.of(localized.say("publish")));
        return Stream.of(programme, others, Stream.of(versions), rest).flatMap(each -> each);
    }

    @Override
    public String subject() {
        return "page:" + id;
    }
}
