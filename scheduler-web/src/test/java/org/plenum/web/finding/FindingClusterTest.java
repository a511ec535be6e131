package org.plenum.web.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.assess.whatif.FindingsChange;
import org.plenum.conference.Region;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Subject;
import org.plenum.rule.Finding;
import org.plenum.rule.Message;

/** How many findings are read as few lines. */
class FindingClusterTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Region AFRICA = new Region("africa", "Africa");
    private static final Region EUROPE = new Region("europe", "Europe");

    private record Named(String id, String name) implements Subject {
        @Override
        public String subject() {
            return "session:" + id;
        }
    }

    private static Finding stretched(Region region, LocalDate day, long penalty, String... sessions) {
        var named =
                Arrays.stream(sessions).map(id -> new Named(id, "The " + id)).toList();
        return finding("delegation-stretched", penalty, List.of(region), day, named);
    }

    private static Finding finding(String rule, long penalty, Object... arguments) {
        return new Finding(rule, ScoreLevel.SOFT, penalty, 2, Message.of(rule, arguments));
    }

    @Test
    void whatIsAboutTheSameRegionStandsTogether() {
        var clusters = FindingCluster.list(List.of(
                stretched(AFRICA, MONDAY, 3, "a", "b"),
                stretched(EUROPE, MONDAY, 5, "a", "b"),
                stretched(AFRICA, TUESDAY, 4, "c")));

        assertThat(clusters)
                .extracting(FindingCluster::about, FindingCluster::cost, FindingCluster::isSingle)
                .containsExactly( // 3 + 4 and 5 units, 2 points each; a single one says itself what it is about
                        tuple("Africa", 14L, false), tuple("", 10L, true));
    }

    @Test
    void ofASoftRuleTheMostExpensiveAreShownAndTheRestIsCounted() {
        var many = IntStream.rangeClosed(1, 48)
                .mapToObj(penalty -> finding("room-too-big", penalty, new Named("s" + penalty, "S")))
                .toList();
        var group = FindingGroup.of("room-too-big", many);

        assertThat(group.shown()).extracting(FindingCluster::cost).containsExactly(96L, 94L, 92L, 90L, 88L);
        assertThat(group.foldedCount()).isEqualTo(43);
        assertThat(group.foldedCost()).isEqualTo(1892); // twice the sum of 1 to 43
    }

    @Test
    void aFindingWhoseNumberChangedIsOneLine() {
        var changes = FindingChanges.of(FindingsChange.between(
                List.of(stretched(AFRICA, MONDAY, 129, "a", "b"), stretched(EUROPE, MONDAY, 7, "a", "b")),
                List.of(
                        stretched(AFRICA, MONDAY, 124, "a", "c"), // other sessions, so another id
                        stretched(EUROPE, TUESDAY, 7, "d")))); // another day: another problem

        assertThat(changes.changed()).singleElement().satisfies(line -> {
            assertThat(line.about()).isEqualTo("Africa");
            assertThat(line.day()).contains(MONDAY);
            assertThat(line.before()).isEqualTo(258); // 129, 2 points each
            assertThat(line.after()).isEqualTo(248);
            assertThat(line.isWorse()).isFalse();
        });
        assertThat(changes.appearing()).hasSize(1);
        assertThat(changes.disappearing()).hasSize(1);
    }

    /** Two sessions that clash are another problem than one of them with a third. */
    @Test
    void findingsAboutSessionsAloneStaySeparate() {
        var changes = FindingChanges.of(FindingsChange.between(
                List.of(finding("interest-clash", 9, new Named("a", "A"), new Named("b", "B"))),
                List.of(finding("interest-clash", 9, new Named("a", "A"), new Named("c", "C")))));

        assertThat(changes.changed()).isEmpty();
        assertThat(changes.size()).isEqualTo(2);
    }
}
