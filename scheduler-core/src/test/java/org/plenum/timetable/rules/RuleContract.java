package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenum.RandomTries;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.rule.Scorecard;

/**
 * What every rule must do: cost what its worked examples say, cost the same in everyone's opinion, have something to say
 * now and then, and keep the promises of its shape.
 *
 * @param <R> the rule
 */
abstract class RuleContract<R extends Rule> {
    /** Per rule. */
    private static final int PLANS = RandomTries.of(60);

    private static final int WALKS = PLANS * 2 / 15;
    private static final int STEPS = 25;
    private static final int FEWEST = PLANS * 5 / 100;

    /** The rule in each form in which it stands in the catalogue. */
    abstract List<R> rules();

    /** Worked examples with literal numbers, at least one of each kind. */
    abstract List<Example> examples();

    /** The random conferences on which the rule is tried. */
    Flavour flavour() {
        return Flavour.MEDIUM;
    }

    /** The example as it is for one form of the rule. */
    Example suited(Example example, R rule) {
        return example;
    }

    @Test
    void hasAnExampleOfEachKind() {
        assertThat(examples()).extracting(Example::of).contains(Example.Of.values());
        assertThat(examples()).allSatisfy(example -> {
            switch (example.of()) {
                case SILENCE ->
                    assertThat(example.penalty()).as(example.toString()).isZero();
                case TROUBLE, PINNED ->
                    assertThat(example.penalty()).as(example.toString()).isPositive();
                case BOUNDARY, UNPLACED -> assertThat(example.penalty()).isNotNegative();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> costsWhatTheExamplesSay() {
        return rules().stream()
                .flatMap(rule -> examples().stream()
                        .map(example -> suited(example, rule))
                        .map(example -> dynamicTest(rule.id() + " " + example, () -> check(rule, example))));
    }

    private void check(R rule, Example example) {
        var conference = asking(rule, example.conference());
        var findings = findings(rule, conference, example.placed());
        assertThat(findings.stream().mapToLong(Finding::penalty).sum())
                .as(() -> "penalty of%n%s".formatted(listed(findings)))
                .isEqualTo(example.penalty());
        assertThat(findings).extracting(Finding::rule).containsOnly(rulesIn(findings, rule));
        findings.forEach(FindingChecks::check);
        var expected = score(rule, example.penalty());
        var starts = example.placed().stream().map(Placed::start).toList();
        for (var opinion : Opinions.on(conference, starts)) {
            assertThat(opinion.score(conference, List.of(rule), example.placed()))
                    .as("opinion of %s", opinion)
                    .isEqualTo(expected);
        }
    }

    private static String[] rulesIn(List<Finding> findings, Rule rule) {
        return findings.isEmpty() ? new String[0] : new String[] {rule.id()};
    }

    private static Score score(Rule rule, long penalty) {
        var cost = Math.multiplyExact(penalty, Math.max(1, rule.weight().points()));
        return Score.ofCost(rule.weight().level(), cost);
    }

    /** The conference, which asks for the rule where it is off by itself. */
    private static Conference asking(Rule rule, Conference conference) {
        return rule.weight().points() > 0 ? conference : conference.withWeights(Map.of(rule.id(), 1));
    }

    @Tag(RandomTries.TAG)
    @TestFactory
    Stream<DynamicTest> costsTheSameInEveryOpinionAndIsNeitherMuteNorNeverContent() {
        return rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var broken = LongStream.range(0, PLANS)
                            .filter(seed -> isBroken(rule, seed))
                            .count();
                    assertThat(broken)
                            .as("plans of %d in which it fires", PLANS)
                            .isBetween((long) FEWEST, (long) PLANS - FEWEST);
                }));
    }

    private boolean isBroken(R rule, long seed) {
        var plan = RandomPlan.of(seed, flavour());
        var conference = asking(rule, plan.conference());
        var findings = findings(rule, conference, plan.placed());
        for (var opinion : Opinions.on(conference, plan.starts())) {
            assertThat(opinion.score(conference, List.of(rule), plan.placed()))
                    .as(() -> "opinion of %s, seed %d%n%s".formatted(opinion, seed, listed(findings)))
                    .isEqualTo(Scorecard.score(findings));
        }
        findings.forEach(FindingChecks::check);
        return !findings.isEmpty();
    }

    @Tag(RandomTries.TAG)
    @TestFactory
    Stream<DynamicTest> costsTheSameStepByStep() {
        return rules().stream()
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> LongStream.range(0, WALKS)
                                .map(walk -> 2 * walk + 1) // odd: plans on which everyone is heard
                                .forEach(seed -> walk(rule, seed))));
    }

    /** Places, moves and unplaces sessions at random, every third time back to where they were. */
    private void walk(R rule, long seed) {
        var plan = RandomPlan.of(seed, flavour());
        var random = new Random(seed);
        var conference = asking(rule, plan.conference());
        var truth = new FindingsOpinion().walk(conference, List.of(rule));
        var opinions = Opinions.on(conference, plan.starts());
        var walks = opinions.stream()
                .map(opinion -> opinion.walk(conference, List.of(rule)))
                .toList();
        var sessions = conference.sessions().list();
        var before = new HashMap<Session, Optional<Place>>();
        for (var step = 0; step < STEPS; step++) {
            var session = sessions.get(random.nextInt(sessions.size()));
            var now = random.nextInt(4) == 0
                    ? Optional.<Place>empty()
                    : Optional.of(plan.places().get(random.nextInt(plan.places().size())));
            var put = random.nextInt(3) == 0 ? before.getOrDefault(session, Optional.empty()) : now;
            before.put(session, now);
            Stream.concat(Stream.of(truth), walks.stream()).forEach(walk -> put(walk, session, put));
            for (var i = 0; i < walks.size(); i++) {
                assertThat(walks.get(i).score())
                        .as("opinion of %s, seed %d, step %d", opinions.get(i), seed, step)
                        .isEqualTo(truth.score());
            }
        }
    }

    private static void put(Opinion.Walk walk, Session session, Optional<Place> place) {
        place.ifPresentOrElse(to -> walk.place(session, to), () -> walk.unplace(session));
    }

    @Tag(RandomTries.TAG)
    @TestFactory
    Stream<DynamicTest> keepsThePromisesOfItsShape() {
        return rules().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    var plans = LongStream.range(0, PLANS)
                            .mapToObj(seed -> RandomPlan.of(seed, flavour()))
                            .toList();
                    ShapeChecks.check(rule, plans);
                }));
    }

    private static List<Finding> findings(Rule rule, Conference conference, List<Placed> placed) {
        return Findings.of(conference, Scorecard.of(List.of(rule), conference.weights()), placed);
    }

    private static String listed(List<Finding> findings) {
        return findings.stream().map(FindingChecks::said).collect(Collectors.joining("\n"));
    }
}
