package org.plenum.solve;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Message;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.Rulebook;
import org.plenum.timetable.PublishedTimetable.LeftOut;
import org.plenum.timetable.Timetable;
import org.plenum.timetable.rules.TimetableRules;

/** The reasons for leaving out are true: grant what one asks for, and the session has its place. */
class CounterCheckTest {
    /** Of each generated conference; a count goes through all findings of every place. */
    private static final int SESSIONS = 2;

    static Stream<Named<Conference>> overfull() {
        return Stream.concat(
                OneHour.conferences(),
                Stream.of(Overfull.values()).map(overfull -> Named.of("generated " + overfull, overfull.generate(1))));
    }

    private static Timetable solved(Conference conference) {
        return Problems.solve(conference, SolveLimits.ofMoves(500), 0).run();
    }

    /** Some that are left out, without those that only a longer search would have placed. */
    private static List<LeftOut> leftOut(Timetable timetable) {
        var leftOut = Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofLooks(Long.MAX_VALUE)).stream()
                .filter(one -> !isFree(timetable, one))
                .limit(SESSIONS)
                .toList();
        assertThat(leftOut).isNotEmpty();
        return leftOut;
    }

    private static boolean isFree(Timetable timetable, LeftOut leftOut) {
        var conference = timetable.conference();
        var free = with("left-out-free", leftOut);
        assertThat(free).allSatisfy(message -> {
            var there = at(conference.sessions().get(leftOut.session()), message, 1);
            assertThat(hard(conference, beside(timetable, there), _ -> true)).isEmpty();
        });
        return !free.isEmpty();
    }

    private static List<Finding> hard(Conference conference, List<Placed> placed, Predicate<Rule> which) {
        var rules = TimetableRules.ALL.stream()
                .filter(rule -> rule.weight().level() == Level.HARD)
                .filter(which)
                .toList();
        return Findings.of(conference, Scorecard.of(rules, conference.weights()), placed);
    }

    private static List<Message> with(String key, LeftOut leftOut) {
        return leftOut.because().stream()
                .filter(message -> message.key().equals(key))
                .toList();
    }

    private static Placed at(Session session, Message message, int start) {
        return new Placed(session, (LocalDateTime) message.arguments().get(start), (Room)
                message.arguments().get(start + 1));
    }

    private static List<Placed> beside(Timetable timetable, Placed one) {
        return Stream.concat(timetable.placed().stream(), Stream.of(one)).toList();
    }

    @ParameterizedTest
    @MethodSource("overfull")
    void hasAPlaceAtItsNearestMissWhereWhatIsAskedForIsGranted(Conference conference) {
        var timetable = solved(conference);
        for (var leftOut : leftOut(timetable)) {
            var session = conference.sessions().get(leftOut.session());
            var nearest = with("left-out-nearest", leftOut).getFirst();
            var granting = new Granting(conference, at(session, nearest, 1), timetable.placed());
            var asked = new ArrayList<>(leftOut.because());
            asked.removeIf(message -> message.key().startsWith("left-out"));
            assertThat(asked).as(leftOut.session()).isNotEmpty();
            asked.forEach(granting::grant);
            assertThat(hard(granting.conference(), granting.placed(), _ -> true))
                    .as("%s, where (%s) is granted", leftOut, asked)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("overfull")
    void countsThePlacesThatOneRuleAloneKeepsItFrom(Conference conference) {
        var timetable = solved(conference);
        var places = Rulebook.of(conference, TimetableRules.ALL).places();
        for (var leftOut : leftOut(timetable)) {
            var session = conference.sessions().get(leftOut.session());
            var alone = places.stream()
                    .map(place -> beside(timetable, new Placed(session, place.start(), place.room())))
                    .map(placed -> hard(conference, placed, _ -> true).stream()
                            .map(Finding::rule)
                            .distinct()
                            .toList())
                    .filter(broken -> broken.size() == 1)
                    .collect(groupingBy(List::getFirst, counting()));
            var said = with("left-out-blocked", leftOut);
            assertThat(said).hasSize(alone.size()).allSatisfy(message -> {
                assertThat(alone)
                        .as(leftOut.session())
                        .containsEntry(
                                (String) message.arguments().get(1),
                                ((Number) message.arguments().get(2)).longValue());
                assertThat(message.arguments().get(3)).isEqualTo(places.size());
            });
            assertThat(said)
                    .extracting(message -> (Integer) message.arguments().get(2))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @ParameterizedTest
    @MethodSource("overfull")
    void hasAPlaceWhereTheRuleIsDroppedThatAloneBlocksIt(Conference conference) {
        var timetable = solved(conference);
        for (var leftOut : leftOut(timetable)) {
            var session = conference.sessions().get(leftOut.session());
            for (var blocked : with("left-out-blocked", leftOut)) {
                var placed = beside(timetable, at(session, blocked, 5));
                assertThat(hard(conference, placed, _ -> true)).isNotEmpty();
                assertThat(hard(
                                conference,
                                placed,
                                rule -> !rule.id().equals(blocked.arguments().get(1))))
                        .as("%s", blocked)
                        .isEmpty();
            }
        }
    }
}
