package org.plenum.timetable.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegate;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.SessionBuilder;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.event.Event.State;

/** What became of sessions from version to version, and whom each concerns. */
class EventsTest {
    private static final Instant FIRST = Instant.parse("2030-01-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2030-01-02T10:00:00Z");
    private static final Instant THIRD = Instant.parse("2030-01-03T10:00:00Z");

    private static Conference conference(SessionBuilder... sessions) {
        return aConference()
                .withRooms("hall", "annex")
                .withDelegations(aDelegation("france", "north", 3), aDelegation("oman", "south", 1))
                .withPeople(aDelegate("dupont", "france"), aDelegate("said", "oman"))
                .withSessions(sessions)
                .build();
    }

    private static Position at(String session, LocalDateTime start, String room) {
        return new Position(session, start, room, false);
    }

    private static DatedEdition published(Instant at, Conference conference, Position... positions) {
        return new DatedEdition(new Edition(conference, List.of(positions)), at, false);
    }

    /** The session, how often it moved, and its state, as a text. */
    private static List<String> told(DatedEdition... history) {
        return Events.of(List.of(history)).stream()
                .map(event ->
                        "%s %s %d %s".formatted(event.session().id(), event.state(), event.sequence(), event.changed()))
                .toList();
    }

    @Test
    void theSequenceIsRaisedByEachVersionInWhichTimeOrRoomChanged() {
        var conference = conference(aSession("opening"), aSession("forum"));
        assertThat(told(
                        published(FIRST, conference, at("opening", monday(9), "hall"), at("forum", monday(11), "hall")),
                        published(
                                SECOND, conference, at("opening", monday(9), "hall"), at("forum", monday(12), "hall")),
                        published(
                                THIRD, conference, at("opening", monday(9), "hall"), at("forum", monday(12), "annex"))))
                .containsExactly("opening CONFIRMED 0 " + FIRST, "forum CONFIRMED 2 " + THIRD);
    }

    @Test
    void aLongerSessionHasChangedToo() {
        assertThat(told(
                        published(FIRST, conference(aSession("forum").lasting(60)), at("forum", monday(9), "hall")),
                        published(SECOND, conference(aSession("forum").lasting(90)), at("forum", monday(9), "hall"))))
                .containsExactly("forum CONFIRMED 1 " + SECOND); // it ends later
    }

    @Test
    void whatIsNoLongerThereStaysAsCancelledAndMayComeBack() {
        var conference = conference(aSession("forum"));
        var there = published(FIRST, conference, at("forum", monday(9), "hall"));
        var gone = published(SECOND, conference());
        assertThat(told(there, gone)).containsExactly("forum CANCELLED 1 " + SECOND);
        assertThat(told(there, gone, published(THIRD, conference()))) // cancelled once, and told once
                .containsExactly("forum CANCELLED 1 " + SECOND);
        assertThat(told(there, gone, published(THIRD, conference, at("forum", monday(9), "hall"))))
                .containsExactly("forum CONFIRMED 2 " + THIRD);
    }

    @Test
    void aDraftIsTentative() {
        var conference = conference(aSession("forum"));
        var draft = new DatedEdition(new Edition(conference, List.of(at("forum", monday(9), "hall"))), FIRST, true);
        assertThat(Events.of(List.of(draft))).extracting(Event::state).containsExactly(State.TENTATIVE);
    }

    /** Of people and delegations all their sessions, else only what the public may see. */
    @Test
    void aReaderGetsTheEventsThatConcernHim() {
        var conference = conference(
                aSession("opening").forEveryone().compulsory(),
                aSession("north").forRegions("north"),
                aSession("talk").with("said"));
        var events = Events.of(List.of(published(
                FIRST,
                conference,
                at("opening", monday(9), "hall"),
                at("north", monday(10), "annex"),
                at("talk", monday(11), "hall"))));
        var none = Optional.<String>empty();
        assertThat(ids(events, new EventFilter(Optional.empty(), none, Optional.of("said"), none, none, none)))
                .containsExactly("talk");
        assertThat(ids(events, new EventFilter(Optional.empty(), none, none, Optional.of("oman"), none, none)))
                .containsExactly("opening", "talk"); // called with everyone, and one of its people speaks
        assertThat(ids(events, new EventFilter(Optional.empty(), none, none, none, Optional.of("north"), none)))
                .containsExactly("opening", "north");
        assertThat(ids(events, new EventFilter(Optional.empty(), Optional.of("hall"), none, none, none, none)))
                .containsExactly("opening", "talk");
        assertThat(ids(
                        events,
                        new EventFilter(
                                Optional.of(monday(9).toLocalDate().plusDays(1)), none, none, none, none, none)))
                .isEmpty(); // all is on Monday
        assertThat(ids(events, EventFilter.PUBLIC)).containsExactly("opening", "north", "talk");
    }

    private static List<String> ids(List<Event> events, EventFilter filter) {
        return events.stream()
                .filter(filter::has)
                .map(event -> event.session().id())
                .toList();
    }
}
