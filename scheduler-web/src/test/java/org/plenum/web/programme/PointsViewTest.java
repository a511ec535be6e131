package org.plenum.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.api.explain.RuleCount;
import org.plenum.conference.ScoreLevel;
import org.plenum.guide.PresetText;
import org.plenum.guide.RuleText;
import org.plenum.web.programme.PointsView.Change;
import org.plenum.web.programme.PointsView.RuleLine;

/** What rules cost, and what another preset would change; the points of the rules are 5, 2 and 1. */
class PointsViewTest {
    private static final PresetText BALANCED = new PresetText("balanced", "Balanced", "", Map.of());
    private static final PresetText CALM =
            new PresetText("calm", "Calm", "", Map.of("late-finish", 15, "room-too-big", 1));

    private final RuleLine late = line("late-finish", ScoreLevel.SOFT, 5, Optional.empty(), 12);
    private final RuleLine big = line("room-too-big", ScoreLevel.SOFT, 2, Optional.of(8), 100);
    private final RuleLine booked = line("room-double-booking", ScoreLevel.HARD, 1, Optional.empty(), 30);
    private final RuleLine kept = line("far-apart", ScoreLevel.SOFT, 10, Optional.empty(), 0);
    private final PointsView view =
            new PointsView(List.of(BALANCED, CALM), BALANCED, List.of(booked, late, big, kept), true);

    private static RuleLine line(String id, ScoreLevel level, int usual, Optional<Integer> own, int units) {
        var rule = new RuleText(id, id, "", "", level, usual, "");
        return new RuleLine(rule, own, usual, new RuleCount(units, 1, 1), "", List.of(), Optional.empty());
    }

    @Test
    void whatCostsSomethingIsInTheOrderOfItsWeight() {
        assertThat(view.costly()).containsExactly(booked, big, late); // hard; 100 × 8; 12 × 5
        assertThat(view.costly()).extracting(RuleLine::cost).containsExactly(30L, 800L, 60L);
    }

    @Test
    void aPresetLeavesThePointsThatTheConferenceGives() {
        var preset = view.of("calm").orElseThrow();

        assertThat(preset.changes()).containsExactly(new Change(late, 15, 180)); // 12 × 15
        assertThat(preset.kept()).containsExactly(big);
    }

    @Test
    void thePresetInUseChangesNothing() {
        assertThat(view.of("balanced").orElseThrow().changes()).isEmpty();
        assertThat(view.of("frantic")).isEmpty();
    }
}
