package org.plenum.web.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenum.api.explain.RuleCount;
import org.plenum.conference.ScoreLevel;
import org.plenum.guide.PresetText;
import org.plenum.guide.RuleText;
import org.plenum.rule.UnitCost;

/**
 * The points of all rules, with what each rule costs in the present timetable.
 *
 * @param preset whose points the conference has
 * @param judged whether there is a timetable
 */
public record PointsView(List<PresetText> presets, PresetText preset, List<RuleLine> lines, boolean judged) {
    public PointsView {
        presets = List.copyOf(presets);
        lines = List.copyOf(lines);
    }

    /**
     * A rule with its points.
     *
     * @param own the points that the conference itself gives it
     * @param usual those that it has otherwise: of the preset, or its own
     * @param entered what is in the field
     * @param complaints about what was entered
     * @param theirs what somebody else has entered meanwhile
     */
    public record RuleLine(
            RuleText rule,
            Optional<Integer> own,
            int usual,
            RuleCount count,
            String entered,
            List<String> complaints,
            Optional<String> theirs) {
        public RuleLine {
            complaints = List.copyOf(complaints);
        }

        public int points() {
            return own.orElse(usual);
        }

        /** The fewest points that it can have: a hard rule cannot be switched off. */
        public int least() {
            return rule.level() == ScoreLevel.HARD ? 1 : 0;
        }

        public boolean isHard() {
            return rule.level() == ScoreLevel.HARD;
        }

        /** What it costs in the timetable. */
        public long cost() {
            return cost(points());
        }

        long cost(int points) {
            return new UnitCost(points).cost(count.units());
        }

        /** Whether something is wrong with what was entered. */
        public boolean isWrong() {
            return !complaints.isEmpty() || theirs.isPresent();
        }
    }

    public List<ScoreLevel> levels() {
        return List.of(ScoreLevel.values());
    }

    public List<RuleLine> lines(ScoreLevel level) {
        return lines.stream().filter(line -> line.rule.level() == level).toList();
    }

    /** The rules that cost something: the most important level first, and within a level the most expensive. */
    public List<RuleLine> costly() {
        return lines.stream()
                .filter(line -> line.cost() > 0)
                .sorted(Comparator.comparing((RuleLine line) -> line.rule.level())
                        .thenComparing(RuleLine::cost, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * What a preset would change.
     *
     * @param changes rules that would have other points
     * @param kept rules that would have other points if the conference did not have its own
     */
    public record PresetView(PresetText preset, List<Change> changes, List<RuleLine> kept) {
        public PresetView {
            changes = List.copyOf(changes);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Other points of a rule.
     *
     * @param to the new points, and {@code cost}, what the rule would cost with them in the present timetable
     */
    public record Change(RuleLine line, int to, long cost) {}

    /** What this preset would change; empty if there is none with this id. */
    Optional<PresetView> of(String id) {
        return presets.stream().filter(each -> each.id().equals(id)).findFirst().map(this::of);
    }

    private PresetView of(PresetText wanted) {
        var different = lines.stream()
                .filter(line -> points(wanted, line) != line.points())
                .toList();
        return new PresetView(
                wanted,
                different.stream()
                        .filter(line -> line.own.isEmpty())
                        .map(line -> new Change(line, points(wanted, line), line.cost(points(wanted, line))))
                        .toList(),
                different.stream().filter(line -> line.own.isPresent()).toList());
    }

    private static int points(PresetText preset, RuleLine line) {
        return preset.points().getOrDefault(line.rule.id(), line.rule.points());
    }
}
