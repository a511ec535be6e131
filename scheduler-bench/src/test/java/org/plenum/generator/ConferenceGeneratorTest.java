package org.plenum.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceWriter;

class ConferenceGeneratorTest {

    /** Made once: the largest takes seconds. */
    private static final List<PlantedConference> PLANTED = Stream.of(
                    seeds().map(seed -> ConferenceGenerator.generate(Size.S60, seed)),
                    seeds().map(seed -> ConferenceGenerator.generate(Size.C300, seed)),
                    seeds().map(seed -> ConferenceGenerator.generate(Size.S60, seed, Set.of(Extra.PEOPLE))),
                    Stream.of(ConferenceGenerator.generate(Size.C300, 1, Set.of(Extra.PEOPLE))),
                    Stream.of(ConferenceGenerator.generate(Size.C1000, 1)),
                    Stream.of(ConferenceGenerator.generate(Size.C3000, 1)))
            .flatMap(stream -> stream)
            .toList();

    private static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L);
    }

    static List<PlantedConference> planted() {
        return PLANTED;
    }

    @ParameterizedTest
    @MethodSource("planted")
    void plantedTimetableBreaksNoHardRule(PlantedConference planted) {
        assertThat(PlainCheck.broken(planted)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void everySessionIsPlantedInTheConferencesOrder(PlantedConference planted) {
        assertThat(planted.timetable())
                .extracting(Placed::session)
                .isEqualTo(planted.conference().sessions().list());
        assertThat(planted.timetable())
                .extracting(Placed::room)
                .isSubsetOf(planted.conference().rooms().list());
    }

    @ParameterizedTest
    @MethodSource("planted")
    void roomsAreWellUsed(PlantedConference planted) {
        assertThat(useRate(planted)).isBetween(0.60, 0.75);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void everyTypeOfRelationIsHardSomewhere(PlantedConference planted) {
        var types = planted.conference().relations().stream()
                .filter(relation -> relation.level() == ScoreLevel.HARD)
                .map(Relation::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.Type.class)));

        assertThat(types).containsExactly(Relation.Type.values());
    }

    @ParameterizedTest
    @MethodSource("planted")
    void everyKindOfDemandOccurs(PlantedConference planted) {
        var conference = planted.conference();

        assertThat(conference.relations()).anyMatch(relation -> relation.level() == ScoreLevel.SOFT);
        assertThat(conference.rooms()).anyMatch(room -> !room.unavailable().isEmpty());
        assertThat(conference.people()).anyMatch(person -> !person.unavailable().isEmpty());
        assertThat(conference.delegations())
                .anyMatch(delegation -> !delegation.unavailable().isEmpty());
        assertThat(conference.resources())
                .anyMatch(resource -> resource.language().isPresent()
                        && !resource.unavailable().isEmpty());
        assertThat(conference.interests()).isNotEmpty();
        assertThat(conference.sessions())
                .anyMatch(session -> session.pinned().isWhole())
                .anyMatch(session -> !session.times().allowed().isEmpty())
                .anyMatch(session -> !session.times().forbidden().isEmpty())
                .anyMatch(session -> !session.needs().rooms().isEmpty())
                .anyMatch(session -> session.compulsory() && session.kind() == Session.Kind.BILATERAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void peopleAreCalledAndPauseAndHeadsAreUnknownWhereThatIsAskedFor(long seed) {
        var plain = ConferenceGenerator.generate(Size.S60, seed);
        var planted = ConferenceGenerator.generate(Size.S60, seed, Set.of(Extra.PEOPLE));

        assertThat(isAnybodyCalledOrPausing(plain.conference())).isFalse();
        assertThat(planted.conference().sessions())
                .anyMatch(session ->
                        session.compulsory() && !session.audience().people().isEmpty())
                .anyMatch(session ->
                        !session.compulsory() && !session.audience().people().isEmpty())
                .anyMatch(session -> session.heads().isEmpty())
                // else a document that says nothing of them would mean another number: that of the audience
                .noneMatch(session -> session.compulsory() && session.heads().isEmpty());
        assertThat(pressed(planted)).isPositive();
        assertThat(planted.timetable())
                .extracting(Placed::start)
                .isEqualTo(plain.timetable().stream().map(Placed::start).toList());
    }

    private static boolean isAnybodyCalledOrPausing(Conference conference) {
        return conference.people().stream().anyMatch(person -> person.pause().isPositive())
                || conference.sessions().stream()
                        .anyMatch(session -> !session.audience().people().isEmpty()
                                || session.heads().isEmpty());
    }

    /** How many people need a pause and have two sessions, between which there might be too little time. */
    private static long pressed(PlantedConference planted) {
        return planted.conference().people().stream()
                .filter(person -> person.pause().isPositive())
                .filter(person -> planted.timetable().stream()
                                .filter(placed -> placed.session().requires(person.id()))
                                .count()
                        > 1)
                .count();
    }

    /** Figures of earlier versions are compared with those of later ones: the conferences must be the same ones. */
    @ParameterizedTest
    @CsvSource({
        "60, 8, 3, 7cdb2360cb201aeb",
        "300, 20, 3, 72d8b5a4bdccbcf5",
        "1000, 40, 5, 7b1ec4b9999ff922",
        "3000, 75, 8, fc8c4358b03aac86"
    })
    void benchmarksStayWhatTheyAre(int sessions, int rooms, int days, String hash) throws Exception {
        var out = new ByteArrayOutputStream();
        var conference =
                ConferenceGenerator.generate(new Size(sessions, rooms, days), 0).conference();
        ConferenceWriter.write(ConferenceDocument.of(conference), out);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray())))
                .startsWith(hash);
    }

    /** Five regions that met all at once would not be waves. */
    @ParameterizedTest
    @MethodSource("planted")
    void roundtablesMeetInWavesOfTwoOrThree(PlantedConference planted) {
        var waves = planted.timetable().stream()
                .filter(placed -> placed.session().kind() == Session.Kind.ROUNDTABLE)
                .collect(Collectors.groupingBy(Placed::start, Collectors.counting()));

        assertThat(waves.values()).contains(2L, 3L).isSubsetOf(2L, 3L);
    }

    @Test
    void sizesAreAsTheySay() {
        var large = ConferenceGenerator.generate(Size.C300, 7).conference();

        assertThat(List.of(
                        large.sessions().size(),
                        large.rooms().size(),
                        large.days().size()))
                .containsExactly(300, 20, 3);
    }

    @Test
    void seedDecidesEverything() {
        assertThat(ConferenceGenerator.generate(Size.S60, 8)).isEqualTo(ConferenceGenerator.generate(Size.S60, 8));
        assertThat(ConferenceGenerator.generate(Size.S60, 9).timetable())
                .isNotEqualTo(ConferenceGenerator.generate(Size.S60, 8).timetable());
    }

    @Test
    void sizeThatCannotHoldEveryDemandIsRefused() {
        assertThatThrownBy(() -> new Size(39, 8, 2)) // one session too few
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("39 sessions")
                .hasMessageContaining("Take at least");
    }

    /** A check that never complains would prove nothing: every session moved into the hall at the opening clashes. */
    @Test
    void plainCheckSeesWhatIsBroken() {
        var planted = ConferenceGenerator.generate(Size.S60, 1);
        var opening = planted.timetable().getFirst();
        var heap = planted.timetable().stream()
                .map(placed -> new Placed(placed.session(), opening.start(), opening.room()))
                .toList();

        assertThat(String.join("\n", PlainCheck.broken(new PlantedConference(planted.conference(), heap))))
                .contains(
                        "room-double-booking",
                        "room-not-allowed",
                        "room-lacks-feature",
                        "outside-window",
                        "pin-moved",
                        "person-double-booked",
                        "audience-double-booked",
                        "plenary-in-parallel",
                        "interpretation-overbooked",
                        "resource-overbooked",
                        "Relation");
    }

    @Test
    void plainCheckSeesWhoIsCalledAndHasNoPause() {
        var planted = ConferenceGenerator.generate(Size.S60, 1, Set.of(Extra.PEOPLE));
        var nonstop = planted.conference().people().stream()
                .map(person -> new Person(
                        person.id(),
                        person.name(),
                        person.delegation(),
                        person.languages(),
                        planted.conference().days().stream().map(Day::hours).toList(),
                        person.undesired(),
                        Duration.ofDays(3)))
                .toList();
        var broken = PlainCheck.broken(planted.with(
                planted.conference().rooms().list(),
                nonstop,
                planted.conference().sessions().list()));

        assertThat(broken).anyMatch(each -> each.startsWith("person-without-pause"));
        assertThat(planted.conference().people().stream()
                        .filter(person -> isCalled(planted.conference(), person))
                        .map(person -> "person-unavailable " + person.id()))
                .isNotEmpty()
                .isSubsetOf(broken);
    }

    private static boolean isCalled(Conference conference, Person person) {
        return conference.sessions().stream()
                .anyMatch(session ->
                        session.compulsory() && session.audience().people().contains(person.id()));
    }

    private static double useRate(PlantedConference planted) {
        var used = planted.timetable().stream()
                .mapToLong(placed ->
                        placed.session().minutes() + placed.room().turnaround().toMinutes())
                .sum();
        return (double) used / openMinutes(planted.conference());
    }

    private static long openMinutes(Conference conference) {
        var minutes = 0L;
        for (var room : conference.rooms()) {
            for (var day : conference.days()) {
                minutes += day.sittingMinutes(day.hours());
                for (var closed : room.unavailable()) {
                    minutes -= day.sittingMinutes(closed);
                }
            }
        }
        return minutes;
    }
}
