package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Audience;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Delegation;
import org.plenum.conference.Interest;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Preferences;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.Preferences.RemoteHours;
import org.plenum.conference.Preferences.RemoteHours.Hours;
import org.plenum.conference.Preferences.Similarity;
import org.plenum.conference.Region;
import org.plenum.conference.Relation;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.conference.Talk;
import org.plenum.conference.Track;

class ConferenceReaderTest {
    private static final LocalDateTime TUESDAY = LocalDate.of(2019, 4, 9).atStartOfDay();
    private static final LocalDateTime WEDNESDAY = LocalDate.of(2019, 4, 10).atStartOfDay();

    private final Conference conference = Samples.conference();

    @Test
    void readsWithoutAnyIssue() {
        assertThat(Samples.READER.read(Samples.bytes(Samples.CONFERENCE)).issues())
                .isEmpty();
    }

    @Test
    void readsWhatIsSaidOfTheWhole() {
        assertThat(conference.id()).isEqualTo("harbour-days");
        assertThat(conference.name()).isEqualTo("Harbour Days");
        assertThat(conference.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(conference.grid()).isEqualTo(Duration.ofMinutes(30));
        assertThat(conference.languages()).containsExactly("en", "fr");
        assertThat(conference.weights()).isEqualTo(Map.of("session-missed", 0, "room-too-small", 3));
        assertThat(conference.baseline())
                .contains(new Baseline(3, List.of(new Baseline.Position("opening", TUESDAY.plusMinutes(570), "aula"))));
    }

    @Test
    void takesThePointsOfThePresetWhereItSaysNothingElse() {
        assertThat(weights("{}")).isEqualTo(Map.of("session-missed", 9, "room-too-small", 4));
        assertThat(weights("{\"session-missed\": 0}")).isEqualTo(Map.of("session-missed", 0, "room-too-small", 4));
    }

    private static Map<String, Integer> weights(String said) {
        var draft = Draft.of(Samples.CONFERENCE).set("/weights", said);
        return Samples.READER
                .read(draft.bytes())
                .result()
                .orElseThrow()
                .conference()
                .weights();
    }

    @Test
    void complainsOfAPresetThatThereIsNot() {
        var draft = Draft.of(Samples.CONFERENCE).set("/preset", "\"strikt\"");
        assertThat(Samples.brief(Samples.READER.read(draft.bytes()).issues())).containsExactly("/preset unknown-value");
    }

    @Test
    void readsDaysThatCloseAfterMidnight() {
        assertThat(conference.days().list())
                .containsExactly(
                        new Day(
                                TUESDAY.toLocalDate(),
                                hours(TUESDAY, 9, 18),
                                List.of(
                                        new Day.Break(
                                                "Lunch", new Interval(TUESDAY.plusMinutes(750), TUESDAY.plusHours(14))),
                                        new Day.Break(
                                                "", new Interval(TUESDAY.plusHours(16), TUESDAY.plusMinutes(990)))),
                                List.of(),
                                List.of()),
                        new Day(
                                WEDNESDAY.toLocalDate(),
                                hours(WEDNESDAY, 9, 26),
                                List.of(),
                                List.of(
                                        hours(WEDNESDAY, 9, 11),
                                        hours(WEDNESDAY, 10, 12),
                                        new Interval(WEDNESDAY.plusHours(22), WEDNESDAY.plusMinutes(1530))),
                                List.of(
                                        new Day.NamedBlock("Morning", hours(WEDNESDAY, 9, 12)),
                                        new Day.NamedBlock("", hours(WEDNESDAY, 12, 26)))));
    }

    @Test
    void readsHostsAndGuestsWithTheirDefaults() {
        assertThat(conference.rooms().list())
                .containsExactly(
                        new Room(
                                "aula",
                                "Aula",
                                Optional.of("HQ"),
                                400,
                                List.of("interpretation-booths", "video"),
                                Duration.ofMinutes(15),
                                List.of(hours(WEDNESDAY, 9, 12)),
                                List.of("quay"),
                                false,
                                List.of(new Room.Tables(10, 8), new Room.Tables(6, 1))),
                        new Room(
                                "quay",
                                "quay",
                                Optional.empty(),
                                Room.UNLIMITED,
                                List.of(),
                                Duration.ZERO,
                                List.of(),
                                List.of(),
                                true,
                                List.of()));
        assertThat(conference.regions().list())
                .containsExactly(new Region("europe", "Europe"), new Region("africa", "africa"));
        assertThat(conference.delegations().list())
                .containsExactly(
                        new Delegation(
                                "FR",
                                "France",
                                Optional.of("europe"),
                                List.of("fr", "en-GB"),
                                3,
                                List.of(hours(WEDNESDAY, 18, 24))),
                        new Delegation("KE", "KE", Optional.of("africa"), List.of(), 1, List.of()));
        assertThat(conference.people().list())
                .containsExactly(
                        new Person(
                                "sg",
                                "Secretary General",
                                Optional.empty(),
                                List.of("en", "de"),
                                List.of(hours(TUESDAY, 16, 18)),
                                List.of(hours(TUESDAY, 9, 10)),
                                Duration.ofMinutes(20)),
                        new Person(
                                "harbour-master",
                                "harbour-master",
                                Optional.of("FR"),
                                List.of(),
                                List.of(),
                                List.of(),
                                Duration.ZERO));
        assertThat(conference.tracks().list())
                .containsExactly(
                        new Track("piers", "Piers and quays", List.of("sg"), true),
                        new Track("tides", "tides", List.of(), false));
        assertThat(conference.resources().list())
                .containsExactly(
                        new Resource(
                                "fr-team",
                                "French interpretation team",
                                2,
                                Optional.of("fr"),
                                List.of(hours(TUESDAY, 17, 18))),
                        new Resource("en-team", "en-team", 1, Optional.of("en"), List.of()),
                        new Resource("voting-kit", "voting-kit", 1, Optional.empty(), List.of()));
    }

    @Test
    void readsEveryFieldOfASession() {
        assertThat(conference.sessions().get("opening"))
                .isEqualTo(new Session(
                        "opening",
                        "Opening",
                        Session.Kind.PLENARY,
                        Duration.ofMinutes(60),
                        Optional.of("piers"),
                        new Audience(true, List.of("europe"), List.of("KE"), List.of("sg")),
                        false,
                        OptionalInt.of(315),
                        List.of(
                                new Session.Part("sg", Session.Role.CHAIR),
                                new Session.Part("harbour-master", Session.Role.SPEAKER)),
                        new Session.Needs(
                                List.of("video"),
                                List.of("aula"),
                                List.of("en", "fr"),
                                List.of(),
                                List.of(new Session.Use("voting-kit", 1)),
                                Duration.ofMinutes(45),
                                Duration.ofMinutes(20)),
                        new Session.Times(
                                false,
                                List.of(new Interval(TUESDAY.plusHours(9), TUESDAY.plusMinutes(750))),
                                List.of(hours(WEDNESDAY, 9, 10)),
                                List.of(hours(TUESDAY, 9, 11)),
                                List.of(hours(TUESDAY, 11, 12))),
                        10,
                        true,
                        new Session.Pin(Optional.of(TUESDAY.plusHours(9)), Optional.of("aula")),
                        new Talk(List.of("sg"), List.of("harbour-master"), 1, Optional.of(ZoneId.of("Asia/Tokyo")))));
    }

    @Test
    void readsWhatItWouldRatherNotHave() {
        assertThat(conference.preferences())
                .isEqualTo(new Preferences(
                        List.of(
                                new Dislike(Dislike.Of.SESSION, "dinner", Optional.of("aula"), Optional.empty(), 2),
                                new Dislike(
                                        Dislike.Of.TRACK,
                                        "tides",
                                        Optional.empty(),
                                        Optional.of(hours(WEDNESDAY, 9, 12)),
                                        1),
                                new Dislike(
                                        Dislike.Of.ROOM,
                                        "quay",
                                        Optional.empty(),
                                        Optional.of(hours(TUESDAY, 9, 10)),
                                        5)),
                        List.of(new Similarity("piers", "tides", 3)),
                        new RemoteHours(new Hours(480, 1200), new Hours(360, 1440), 2, 9))); // 8:00 is minute 480
    }

    @Test
    void readsWhatGoesWithoutSaying() {
        var roundtable = conference.sessions().get("europe-table");
        assertThat(roundtable.compulsory()).isTrue(); // as every roundtable
        assertThat(roundtable.heads()).hasValue(4); // three of FR and the person named twice
        assertThat(roundtable.importance()).isEqualTo(1);
        assertThat(roundtable.open()).isTrue();
        var dinner = conference.sessions().get("dinner");
        assertThat(dinner.compulsory()).isFalse();
        assertThat(dinner.heads()).isEmpty(); // nobody has to come, which does not mean that nobody does
        assertThat(dinner.audience()).isEqualTo(Audience.NOBODY);
        assertThat(dinner.open()).isFalse();
        assertThat(dinner.pinned().room()).isEmpty();
        var workshop = conference.sessions().get("tide-tables");
        assertThat(workshop.heads()).hasValue(3); // compulsory for FR, though a workshop
        assertThat(workshop.pinned()).isEqualTo(Session.Pin.NONE);
        assertThat(workshop.needs()).isEqualTo(Session.Needs.NONE);
        assertThat(workshop.times()).isEqualTo(Session.Times.ANY);
    }

    @Test
    void readsRelationsAndInterests() {
        assertThat(conference.relations())
                .containsExactly(
                        new Relation(
                                Relation.Type.BEFORE,
                                List.of("opening", "europe-table", "dinner"),
                                Duration.ofMinutes(30),
                                ScoreLevel.HARD,
                                1),
                        new Relation(Relation.Type.FIRST, List.of("opening"), Duration.ZERO, ScoreLevel.HARD, 1),
                        new Relation(
                                Relation.Type.DIFFERENT_ROOM,
                                List.of("opening", "dinner"),
                                Duration.ZERO,
                                ScoreLevel.SOFT,
                                7));
        assertThat(conference.interests())
                .containsExactly(
                        new Interest(List.of("tide-tables", "europe-table"), 12),
                        new Interest(List.of("opening", "dinner"), 1));
    }

    @Test
    void acceptsAByteOrderMark() {
        var json = "\uFEFF" + new String(Samples.bytes(Samples.CONFERENCE), StandardCharsets.UTF_8);

        assertThat(Samples.READER.read(json.getBytes(StandardCharsets.UTF_8)).issues())
                .isEmpty();
    }

    /** By bytes that begin no character, and by such as begin one that the next does not go on with. */
    @ParameterizedTest
    @ValueSource(strings = {"Caf\u00e9", "Caf\u00e9s", "\u00fcber", "\u0080"})
    void complainsOfWhatIsNotUtf8(String name) {
        var json = "{\"name\": \"%s\"}".formatted(name).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Samples.brief(Samples.READER.read(json).issues())).containsExactly(" not-utf-8");
    }

    private static Interval hours(LocalDateTime midnight, int start, int end) {
        return new Interval(midnight.plusHours(start), midnight.plusHours(end));
    }
}
