package org.plenum.web.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Kind;

/**
 * One option of a select.
 *
 * @param value as the form sends it; a region's begins with {@link #REGION}
 * @param name for people; for kinds, languages and everyone the page has a better one
 */
public record Choice(String value, String name) {
    static final String EVERYONE = "everyone";
    static final String REGION = "region:";

    /** The options of a field; none if it is a free text. */
    static List<Choice> list(Conference conference, String field) {
        return switch (field) {
            case "room" -> of(conference.rooms().list(), room -> new Choice(room.id(), room.name()));
            case "person" -> of(conference.people().list(), person -> new Choice(person.id(), person.name()));
            case "delegation" -> of(conference.delegations().list(), some -> new Choice(some.id(), some.name()));
            case "resource" -> of(conference.resources().list(), some -> new Choice(some.id(), some.name()));
            case "session" -> of(conference.sessions().list(), session -> new Choice(session.id(), session.title()));
            case "kind" -> of(Arrays.asList(Kind.values()), kind -> new Choice(kind.name(), kind.name()));
            case "language" -> of(languages(conference), tag -> new Choice(tag, tag));
            case "audience" -> audiences(conference);
            default -> List.of();
        };
    }

    private static <T> List<Choice> of(Collection<T> some, Function<T, Choice> choice) {
        return some.stream().map(choice).toList();
    }

    /** The languages for which some session has or wants interpretation. */
    private static List<String> languages(Conference conference) {
        return conference.sessions().stream()
                .map(Session::needs)
                .flatMap(needs -> Stream.of(needs.interpretation(), needs.interpretationWished()))
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Choice> audiences(Conference conference) {
        var regions = conference.regions().stream().map(region -> new Choice(REGION + region.id(), region.name()));
        return Stream.concat(Stream.of(new Choice(EVERYONE, EVERYONE)), regions).toList();
    }
}
