package org.plenum.web.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aSession;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.SessionBuilder;
import org.plenum.web.programme.Tab;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.Texts;

/** What of a conference is found, and in which order. */
class FindSheetTest {
    private final Conference conference = aConference()
            .withRooms("oak", "senate")
            .withDelegations(aDelegation("senegal", "africa", 2))
            .withPeople(aPerson("sena"))
            .withSessions(
                    aSession("briefing").onTrack("sensors"),
                    aSession("sensitive"),
                    aSession("french").interpretedFor("fr"),
                    aSession("nobody"))
            .build();

    @Test
    void eachKindIsAGroupWithTheBestFirst() {
        var sheet = find(conference, "sen", Optional.empty());
        assertThat(sheet.groups())
                .extracting(Found::kind)
                .containsExactly("session", "person", "delegation", "room"); // all begin so
        assertThat(names(sheet, 0)).containsExactly("sensitive", "briefing"); // by its title, by its track
        assertThat(sheet.size()).isEqualTo(5);
    }

    @Test
    void theKindWithTheBestHitIsFirst() {
        var sheet = find(conference, "africa", Optional.empty()); // the region of the delegation alone
        assertThat(sheet.groups()).extracting(Found::kind).containsExactly("delegation");
        assertThat(find(conference, "sensors", Optional.empty()).groups())
                .extracting(Found::kind)
                .containsExactly("session");
    }

    @Test
    void pagesAreFoundByTheirNameAndByWhatIsDoneThere() {
        var sheet = find(conference, "Session", Optional.empty());
        assertThat(sheet.groups().getFirst().hits())
                .extracting(hit -> hit.subject().id())
                .containsExactly("programme/sessions");
        assertThat(names(find(conference, "publish", Optional.empty()), 0)).containsExactly("Versions");
        assertThat(names(find(conference, "programme", Optional.of("page")), 0))
                .hasSameSizeAs(Tab.values()); // each table's page is one of the programme
    }

    @Test
    void languagesAreFoundByTheirNameAndTag() {
        assertThat(names(find(conference, "French", Optional.empty()), 0)).containsExactly("french");
        assertThat(names(find(conference, "fr", Optional.empty()), 0)).contains("french");
    }

    @Test
    void noMoreThanEightAreShownAtFirst() {
        var many = aConference()
                .withRooms("oak")
                .withSessions(IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> aSession("talk-" + number))
                        .toArray(SessionBuilder[]::new))
                .build();
        var found = find(many, "talk", Optional.empty()).groups().getFirst();
        assertThat(found.first()).hasSize(8);
        assertThat(found.hits()).hasSize(9);
        assertThat(found.isLong()).isTrue();
    }

    @Test
    void oneKindIsListedAlone() {
        assertThat(find(conference, "sen", Optional.of("room")).groups())
                .extracting(Found::kind)
                .containsExactly("room");
    }

    private static FindSheet find(Conference conference, String typed, Optional<String> all) {
        return new FindSheet(
                conference, Optional.empty(), Query.of(typed), all, new LocalizedTexts(new Texts(), Locale.ENGLISH));
    }

    private static List<String> names(FindSheet sheet, int group) {
        return sheet.groups().get(group).hits().stream()
                .map(hit -> hit.subject().name())
                .toList();
    }
}
