package org.plenum.feasibility.proof.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

/** What is asked once for sessions that are alike is what the rules say of each of them: else some rule looks at more. */
class DomainsOfGeneratedConferencesTest {
    private static final Scorecard HARD = hardRules();

    private static Scorecard hardRules() {
        var hard = TimetableRules.ALL.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .toList();
        return Scorecard.of(hard, Map.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void areWhatTheRulesSayOfEachSessionAtEachPlace(long seed) {
        var conference = ConferenceGenerator.generate(Size.S60, seed, EnumSet.allOf(Extra.class))
                .conference();
        var library = new DomainLibrary(conference, HARD);
        assertAgreement(library, conference);
        assertAgreement(library, half(conference, seed));
    }

    /** With half of its requirements, by chance. */
    private static Conference half(Conference conference, long seed) {
        var random =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        var requirements = Requirements.of(conference);
        return requirements.without(
                requirements.all().stream().filter(_ -> random.nextBoolean()).toList());
    }

    private static void assertAgreement(DomainLibrary library, Conference conference) {
        var domains = new Domains(library, conference);
        for (var session = 0; session < domains.sessions().size(); session++) {
            var plain = plain(domains, session);
            assertThat(List.of(domains.startsOf(session), domains.roomsOf(session)))
                    .as(domains.sessions().get(session).id())
                    .isEqualTo(plain);
        }
    }

    private static List<BitSet> plain(Domains domains, int index) {
        var session = domains.sessions().get(index);
        var starts = new BitSet();
        var rooms = new BitSet();
        for (var start = 0; start < domains.starts().size(); start++) {
            for (var room = 0; room < domains.rooms().size(); room++) {
                var time = domains.starts().get(start);
                var place = domains.rooms().get(room);
                if (HARD.rules(PlacementRule.class).stream()
                        .allMatch(rule -> rule.penalty(domains.conference(), session, time, place) == 0)) {
                    starts.set(start);
                    rooms.set(room);
                }
            }
        }
        return List.of(starts, rooms);
    }
}
