package org.plenum.timetable.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Session.Kind.MEETING;
import static org.plenum.conference.Session.Kind.PLENARY;
import static org.plenum.conference.Session.Kind.ROUNDTABLE;
import static org.plenum.timetable.parity.Measure.ADDRESSED_MINUTES;
import static org.plenum.timetable.parity.Measure.BUILDING_CHANGES;
import static org.plenum.timetable.parity.Measure.FIRST_HALF;
import static org.plenum.timetable.parity.Measure.LANGUAGES_HEARD;
import static org.plenum.timetable.parity.Measure.LATE_STARTS;
import static org.plenum.timetable.parity.Measure.MEAN_START;
import static org.plenum.timetable.parity.Measure.ROUNDTABLE_MINUTES;
import static org.plenum.timetable.parity.Measure.SEATS_PER_HEAD;
import static org.plenum.timetable.parity.Measure.WISHES_UNMET;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Delegation;
import org.plenum.conference.Placed;
import org.plenum.conference.Region;
import org.plenum.conference.SessionBuilder;

/** Two regions, north and south, on two days from 9 to 18: late is from 15:45, the first half ends at 13:30. */
class ParityTest {
    private static final Region NORTH = new Region("north", "north");
    private static final Region SOUTH = new Region("south", "south");

    @Test
    void countsTheMinutesAddressedToARegionOrToADelegationOfIt() {
        var parity = new Plan(aConference()
                        .withDelegations(aDelegation("norway", "north", 2), aDelegation("chile", "south", 2))
                        .withSessions(
                                roundtable("north").lasting(90),
                                roundtable("south").lasting(60),
                                aSession("bilateral")
                                        .forDelegations("norway", "chile")
                                        .lasting(30),
                                aSession("opening").forEveryone().lasting(45)))
                .with("roundtable-north", monday(9), "hall")
                .with("roundtable-south", monday(11), "hall")
                .with("bilateral", monday(14), "hall")
                .with("opening", monday(16), "hall")
                .parity();

        assertThat(spread(parity, ADDRESSED_MINUTES)).isEqualTo(new Ends(120, 90, 30)); // 90 + 30, 60 + 30
        assertThat(spread(parity, ROUNDTABLE_MINUTES)).isEqualTo(new Ends(90, 60, 30));
        assertThat(parity.findSpread(ROUNDTABLE_MINUTES).orElseThrow().best().regions())
                .containsExactly(NORTH);
        assertThat(parity.findSpread(ROUNDTABLE_MINUTES).orElseThrow().worst().regions())
                .containsExactly(SOUTH);
        assertThat(parity.everyoneMinutes()).isEqualTo(45);
    }

    @Test
    void countsSeatsPerHeadInTenthsRoundedDown() {
        var parity = new Plan(aConference()
                        .withRooms(aRoom("wide").seating(30), aRoom("narrow").seating(25))
                        .withSessions(
                                roundtable("north").expecting(20),
                                roundtable("south").expecting(20)))
                .with("roundtable-north", monday(9), "wide")
                .with("roundtable-south", monday(9), "narrow")
                .parity();

        assertThat(spread(parity, SEATS_PER_HEAD)).isEqualTo(new Ends(15, 12, 3)); // 30 : 20, 25 : 20 = 1.25
        assertThat(SEATS_PER_HEAD.unit().digits(12)).isEqualTo("1.2");
    }

    @Test
    void countsTheTimeInWhichDelegatesHearALanguageOfTheirs() {
        var parity = new Plan(aConference()
                        .withResources(aTeam("english", "en", 1), aTeam("french", "fr", 1))
                        .withDelegations(
                                speaking(aDelegation("france", "north", 3), "fr"),
                                speaking(aDelegation("malta", "north", 1), "mt", "en"),
                                aDelegation("silent", "north", 9), // nothing is known of its languages
                                speaking(aDelegation("ghana", "south", 2), "en"))
                        .withSessions(
                                aSession("north").forRegions("north").interpretedFor("en"),
                                aSession("all").forEveryone().interpretedFor("fr"),
                                aSession("unsaid").forEveryone()))
                .with("north", monday(9), "hall")
                .with("all", monday(10), "hall")
                .with("unsaid", monday(11), "hall") // nothing is known of what is spoken in it
                .parity();

        // north: one of four for an hour, then three of four; south: nobody in the session for everyone
        assertThat(spread(parity, LANGUAGES_HEARD)).isEqualTo(new Ends(50, 0, 50));
    }

    @Test
    void countsALanguageAsMissingWhereTeamsDoNotReach() {
        var parity = new Plan(aConference()
                        .withRooms("hall", "annex")
                        .withResources(aTeam("french", "fr", 1))
                        .withDelegations(
                                speaking(aDelegation("france", "north", 3), "fr"),
                                speaking(aDelegation("benin", "south", 1), "fr"))
                        .withSessions(
                                aSession("north").forRegions("north").interpretedFor("fr"),
                                aSession("south").forRegions("south").interpretedFor("fr"),
                                aSession("later").forRegions("south").interpretedFor("fr")))
                .with("north", monday(9), "hall")
                .with("south", monday(9), "annex")
                .with("later", monday(10), "annex")
                .parity();

        assertThat(spread(parity, LANGUAGES_HEARD)).isEqualTo(new Ends(50, 0, 50)); // both of 9:00 are without
    }

    @Test
    void countsWishesForItsLanguagesThatNoTeamWasLeftFor() {
        var wishes = new Plan(aConference()
                .withRooms("hall", "annex")
                .withResources(aTeam("arabic", "ar", 1))
                .withDelegations(
                        speaking(aDelegation("oman", "north", 1), "ar"),
                        speaking(aDelegation("ghana", "south", 2), "en"))
                .withSessions(
                        aSession("one").forEveryone().wishingFor("ar"),
                        aSession("other").forEveryone().wishingFor("ar"),
                        aSession("alone").forEveryone().wishingFor("ar")));

        var parity = wishes.with("one", monday(9), "hall")
                .with("other", monday(9), "annex")
                .with("alone", monday(11), "hall")
                .parity();

        assertThat(value(parity, NORTH, WISHES_UNMET)).hasValue(2L); // one team for two at 9:00
        assertThat(value(parity, SOUTH, WISHES_UNMET)).isEmpty(); // nobody wished for English
    }

    @Test
    void looksAtTheTimesOfRoundtables() {
        var parity = new Plan(aConference()
                        .withSessions(
                                roundtable("north"),
                                aSession("second-north").ofKind(ROUNDTABLE).forRegions("north"),
                                roundtable("south"),
                                aSession("second-south").ofKind(ROUNDTABLE).forRegions("south")))
                .with("roundtable-north", monday(9), "hall")
                .with("second-north", monday(13), "hall")
                .with("roundtable-south", tuesday(15, 45), "hall")
                .with("second-south", tuesday(15, 44), "hall")
                .parity();

        assertThat(spread(parity, FIRST_HALF)).isEqualTo(new Ends(75, 0, 75)); // 60 and 30 of 120 minutes
        assertThat(spread(parity, LATE_STARTS)).isEqualTo(new Ends(0, 1, 1)); // the last quarter starts at 15:45
        assertThat(spread(parity, MEAN_START)).isEqualTo(new Ends(660, 944, 284)); // 11:00; 15:44:30, rounded down
        assertThat(MEAN_START.unit().digits(660)).isEqualTo("11:00");
        assertThat(MEAN_START.unit().digits(284)).isEqualTo("04:44"); // between the two
    }

    @Test
    void countsWalksToAnotherBuildingBetweenCompulsorySessionsOfADay() {
        var parity = new Plan(aConference()
                        .withRooms(
                                aRoom("hall").inBuilding("main"), aRoom("annex").inBuilding("annex"), aRoom("tent"))
                        .withSessions(
                                aSession("opening").ofKind(PLENARY).forEveryone(),
                                aSession("meeting")
                                        .ofKind(MEETING)
                                        .forRegions("north")
                                        .compulsory(),
                                roundtable("north"),
                                aSession("next-day").ofKind(ROUNDTABLE).forRegions("north"),
                                aSession("chat").forRegions("south").voluntary(),
                                roundtable("south")))
                .with("opening", monday(9), "hall")
                .with("meeting", monday(11), "annex")
                .with("roundtable-north", monday(14), "hall")
                .with("next-day", tuesday(9), "annex") // a night is no walk
                .with("chat", monday(10), "annex") // nobody has to go
                .with("roundtable-south", monday(14), "tent") // which is in no building
                .parity();

        assertThat(spread(parity, BUILDING_CHANGES)).isEqualTo(new Ends(0, 2, 2));
    }

    @Test
    void comparesOnlyRegionsThatHaveRoundtables() {
        var parity = new Plan(aConference()
                        .withDelegations(aDelegation("chile", "south", 2))
                        .withSessions(roundtable("north")))
                .with("roundtable-north", monday(9), "hall")
                .parity();

        for (var measure : List.of(ROUNDTABLE_MINUTES, FIRST_HALF, LATE_STARTS, MEAN_START)) {
            assertThat(value(parity, NORTH, measure)).isPresent();
            assertThat(value(parity, SOUTH, measure)).isEmpty();
            assertThat(parity.findSpread(measure)).isEmpty();
        }
        assertThat(value(parity, NORTH, SEATS_PER_HEAD)).isEmpty(); // nobody is expected
        assertThat(value(parity, SOUTH, ADDRESSED_MINUTES)).isEmpty();
        assertThat(value(parity, SOUTH, BUILDING_CHANGES)).isEmpty();
    }

    @Test
    void aRoundtableThatIsLeftOutIsNothing() {
        var parity = new Plan(aConference().withSessions(roundtable("north"), roundtable("south")))
                .with("roundtable-north", monday(9), "hall")
                .parity();

        assertThat(spread(parity, ROUNDTABLE_MINUTES)).isEqualTo(new Ends(60, 0, 60));
        assertThat(value(parity, SOUTH, MEAN_START)).isEmpty();
    }

    @Test
    void regionsAlikeAreBestAndWorstTogether() {
        var parity = new Plan(aConference().withSessions(roundtable("north"), roundtable("south")))
                .with("roundtable-north", monday(9), "hall")
                .with("roundtable-south", monday(10), "hall")
                .parity();

        var spread = parity.findSpread(ROUNDTABLE_MINUTES).orElseThrow();
        assertThat(spread.gap()).isZero();
        assertThat(spread.best().regions()).containsExactly(NORTH, SOUTH);
        assertThat(spread.worst().regions()).containsExactly(NORTH, SOUTH);
    }

    /** Both ends of a measure, and what is between them. */
    private record Ends(long best, long worst, long gap) {}

    private static Ends spread(Parity parity, Measure measure) {
        var spread = parity.findSpread(measure).orElseThrow();
        return new Ends(spread.best().value(), spread.worst().value(), spread.gap());
    }

    private static Optional<Long> value(Parity parity, Region region, Measure measure) {
        return parity.lines().stream()
                .filter(line -> line.region().equals(region))
                .findFirst()
                .orElseThrow()
                .find(measure);
    }

    /** An hour for nobody in particular but the region. */
    private static SessionBuilder roundtable(String region) {
        return aSession("roundtable-" + region).ofKind(ROUNDTABLE).forRegions(region);
    }

    private static Delegation speaking(Delegation delegation, String... languages) {
        return new Delegation(
                delegation.id(),
                delegation.name(),
                delegation.region(),
                List.of(languages),
                delegation.size(),
                delegation.unavailable());
    }

    /** Where sessions are. */
    private static final class Plan {
        private final Conference conference;
        private final List<Placed> placed = new ArrayList<>();

        Plan(ConferenceBuilder builder) {
            conference = builder.build();
        }

        Plan with(String session, LocalDateTime start, String room) {
            placed.add(new Placed(
                    conference.sessions().get(session),
                    start,
                    conference.rooms().get(room)));
            return this;
        }

        Parity parity() {
            return Parity.of(conference, placed);
        }
    }
}
