package org.plenum.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Fact;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Scorecard;
import org.plenum.search.Problems;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.rules.TimetableRules;

/** The reasons for leaving out are true: grant what one asks for, and the session has its place. */
class CounterCheckTest {
    /** Of each conference; a count goes through all findings of every place. */
    private static final int SESSIONS = 2;

    /** A session that is left out, and what keeps it from each place. */
    private record LeftOut(Conference conference, List<Placed> placed, Explanation explanation, Candidates candidates) {

        Blockage blockage() {
            return explanation.blockage(candidates, _ -> true, () -> false).orElseThrow();
        }

        List<LeftOutReason> reasons() {
            return explanation.reasons(blockage(), candidates);
        }
    }

    static Stream<Arguments> oneHour() {
        return OneHour.conferences()
                .map(each -> Arguments.of(each.getName().replaceFirst(",.*", ""), each.getPayload()));
    }

    static Stream<Named<Conference>> overfull() {
        return Stream.concat(
                OneHour.conferences(),
                Stream.of(Overfull.values()).map(overfull -> Named.of("summit " + overfull, overfull.summit())));
    }

    /** Some that are left out, without those that only a longer search would have placed. */
    private static List<LeftOut> leftOut(Conference conference) {
        var timetable = Problems.solve(conference, SearchLimits.ofMoves(500), 0).run();
        var placed = timetable.placed();
        assertThat(hard(conference, placed)).isEmpty();
        var explanation = new Explanation(conference, TimetableRules.ALL, placed);
        var leftOut = timetable.leftOut().stream()
                .map(session -> new Candidates(timetable.problem().places().stream()
                        .map(place -> new Placed(session, place.start(), place.room()))
                        .toList()))
                .map(candidates -> new LeftOut(conference, placed, explanation, candidates))
                .filter(one -> one.blockage().findFree().isEmpty())
                .limit(SESSIONS)
                .toList();
        assertThat(leftOut).isNotEmpty();
        return leftOut;
    }

    private static List<Finding> hard(Conference conference, List<Placed> placed) {
        var rules = TimetableRules.ALL.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .toList();
        return Findings.of(conference, Scorecard.of(rules, conference.weights()), placed);
    }

    private static List<Placed> and(Placed one, List<Placed> placed) {
        return Stream.concat(placed.stream(), Stream.of(one)).toList();
    }

    private static void assertIsPlacedWithout(List<Fact> facts, Placed place, LeftOut leftOut) {
        assertThat(hard(leftOut.conference, and(place, leftOut.placed))).isNotEmpty();
        var granting = new Granting(leftOut.conference, place, leftOut.placed);
        facts.forEach(granting::grant);
        assertThat(hard(granting.conference(), granting.placed()))
                .as("%s, where (%s) is granted", place, facts)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overfull")
    void hasAPlaceWhereWhatIsAskedForIsGranted(Conference conference) {
        for (var leftOut : leftOut(conference)) {
            assertThat(leftOut.reasons()).isNotEmpty().hasSizeLessThanOrEqualTo(Explanation.MOST);
            for (var reason : leftOut.reasons()) {
                var facts = reason.facts();
                switch (reason.how()) {
                    case EACH_LEAVES_LITTLE ->
                        IntStream.range(0, facts.size())
                                .forEach(index -> assertIsPlacedWithout(
                                        List.of(facts.get(index)),
                                        reason.places().get(index),
                                        leftOut));
                    case ALL_EVERYWHERE, ALL_THERE ->
                        assertIsPlacedWithout(facts, reason.places().getFirst(), leftOut);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("overfull")
    void blamesAtEachPlaceTheRulesThatWouldBeBrokenThere(Conference conference) {
        for (var leftOut : leftOut(conference)) {
            var blockage = leftOut.blockage();
            for (var index = 0; index < leftOut.candidates.size(); index++) {
                var place = leftOut.candidates.get(index);
                assertThat(blockage.at(index))
                        .as("%s", place)
                        .extracting(Fact::rule)
                        .hasSameElementsAs(hard(conference, and(place, leftOut.placed)).stream()
                                .map(Finding::rule)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("overfull")
    void namesFirstWhatAloneOpensMostPlaces(Conference conference) {
        for (var leftOut : leftOut(conference)) {
            var blockage = leftOut.blockage();
            Map<Fact, Integer> opened = new LinkedHashMap<>();
            IntStream.range(0, leftOut.candidates.size())
                    .mapToObj(blockage::at)
                    .filter(facts -> facts.size() == 1)
                    .forEach(facts -> opened.merge(facts.getFirst(), 1, Integer::sum));
            assertThat(blockage.alone().entrySet())
                    .hasSize(opened.size())
                    .allSatisfy(each -> assertThat(opened)
                            .containsEntry(each.getKey(), each.getValue().cardinality()));
            assertThat(leftOut.reasons())
                    .filteredOn(reason -> reason.facts().size() == 1)
                    .extracting(reason -> opened.getOrDefault(reason.facts().getFirst(), 0))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @ParameterizedTest
    @MethodSource("oneHour")
    void blamesTheRulesThatAreInTheWay(String rules, Conference conference) {
        assertThat(leftOut(conference))
                .singleElement()
                .satisfies(leftOut -> assertThat(leftOut.reasons())
                        .flatExtracting(LeftOutReason::facts)
                        .extracting(Fact::rule)
                        .containsExactlyInAnyOrder(rules.split(" & ", -1)));
    }
}
