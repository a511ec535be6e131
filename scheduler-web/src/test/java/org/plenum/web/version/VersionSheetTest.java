package org.plenum.web.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenum.api.version.Version;
import org.plenum.api.version.VersionName;
import org.plenum.conference.Conference;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.web.shell.Texts;
import org.plenum.web.version.VersionSheet.Count;
import org.plenum.web.version.VersionSheet.Group;
import org.plenum.web.version.VersionSheet.Notice;
import org.plenum.web.version.VersionSheet.Place;
import org.plenum.web.version.VersionSheet.Row;

/** What differs on a Monday: the talk for Peru is an hour later, the film is new, the rest stays. */
class VersionSheetTest {
    private final Conference conference = aConference()
            .withDelegations(aDelegation("peru", "west", 1), aDelegation("oman", "south", 1))
            .withSessions(aSession("talk").forDelegations("peru"), aSession("film"), aSession("rest"))
            .build();
    private final Changes changes = Changes.between(
            edition(at("talk", monday(9)), at("rest", monday(15))),
            edition(at("talk", monday(10)), at("film", monday(14)), at("rest", monday(15))));

    private static Position at(String session, LocalDateTime start) {
        return new Position(session, start, "hall", false);
    }

    private Edition edition(Position... positions) {
        return new Edition(conference, List.of(positions));
    }

    private VersionSheet sheet(Optional<String> who) {
        return new VersionSheet(changes, who, new Texts().in(Locale.ENGLISH));
    }

    @Test
    void eachDifferenceIsARow() {
        assertThat(sheet(Optional.empty()).rows())
                .containsExactly(
                        new Row(
                                "moved",
                                "talk",
                                Optional.of(new Place(monday(9), Optional.empty(), "hall")),
                                Optional.of(new Place(monday(10), Optional.empty(), "hall"))),
                        new Row(
                                "new",
                                "film",
                                Optional.empty(),
                                Optional.of(new Place(monday(14), Optional.empty(), "hall"))));
        assertThat(sheet(Optional.empty()).counts())
                .containsExactly(
                        new Count("moved", 1),
                        new Count("length", 0),
                        new Count("room", 0),
                        new Count("new", 1),
                        new Count("left-out", 0),
                        new Count("cancelled", 0));
        assertThat(sheet(Optional.empty()).unchanged()).isEqualTo(1);
    }

    @Test
    void thoseWhoAreTouchedAreToldKindByKind() {
        assertThat(sheet(Optional.empty()).groups())
                .extracting(
                        Group::kind, group -> group.notices().getFirst().party().name())
                .containsExactly(tuple("region", "west"), tuple("delegation", "peru"));
    }

    @Test
    void whoAsksIsToldAlsoThatNothingChanges() {
        assertThat(sheet(Optional.of("delegation:oman")).groups())
                .flatExtracting(Group::notices)
                .extracting(Notice::lead, Notice::own, Notice::others)
                .containsExactly(tuple("Nothing changes for oman.", List.of(), List.of()));
        assertThat(sheet(Optional.of("delegation:oman")).rows()).isEmpty();
    }

    @Test
    void whoAsksSeesTheirOwnSessionsAlone() {
        var peru = sheet(Optional.of("delegation:peru"));

        assertThat(peru.rows()).extracting(Row::session).containsExactly("talk");
        assertThat(peru.unchanged()).isZero(); // the rest is nobody's
    }

    @Test
    void aNameIsFoundByAnyPartOfIt() {
        assertThat(sheet(Optional.empty()).groups(" PER"))
                .extracting(Group::kind)
                .containsExactly("delegation");
        assertThat(sheet(Optional.empty()).groups("nobody")).isEmpty();
    }

    @Test
    void countsWhoWasToldAmongThoseWhoAreTouched() {
        var sheet = sheet(Optional.empty());

        assertThat(sheet.concerned()).isEqualTo(2); // west and peru
        assertThat(sheet.concerned(Set.of("delegation:peru", "delegation:oman")))
                .isEqualTo(1); // nothing changes for oman
    }

    @Test
    void theTextToCopyNamesWhatOneMayAttendApart() {
        var open = aConference()
                .withDelegations(aDelegation("peru", "west", 1))
                .withSessions(
                        aSession("talk").forDelegations("peru"),
                        aSession("film").forEveryone())
                .build();
        var both = Changes.between(
                new Edition(open, List.of(at("film", monday(9)), at("talk", monday(14)))),
                new Edition(open, List.of(at("film", monday(10)), at("talk", monday(15)))));

        assertThat(new VersionSheet(both, Optional.of("delegation:peru"), new Texts().in(Locale.ENGLISH)).notices())
                .extracting(Notice::text)
                .containsExactly("""
                        For peru, 2 sessions change.
                        Your session “talk” is now on Monday 6 May at 15:00, in hall as before (before: Monday 6 May at 14:00).

                        Sessions that you may attend:
                        “film” is now on Monday 6 May at 10:00, in hall as before (before: Monday 6 May at 09:00).""");
    }

    @Test
    void theDraftIsComparedFirst() {
        var published = List.of(version(2), version(1));

        assertThat(VersionSheet.names(true, published))
                .map(VersionName::toString)
                .containsExactly("draft", "2", "1");
        assertThat(VersionSheet.names(false, published))
                .map(VersionName::toString)
                .containsExactly("2", "1");
    }

    private static Version version(int number) {
        return new Version(number, 1, Instant.EPOCH, "The secretariat", "", Optional.empty(), Optional.empty());
    }
}
