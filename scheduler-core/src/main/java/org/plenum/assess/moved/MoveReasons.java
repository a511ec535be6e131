package org.plenum.repair.reoptimise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Mention;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

/**
 * Why each session moved against the baseline: what would break if it alone moved back.
 *
 * <p>It evaluates the rules themselves, so that the answer is true however the session was moved.
 */
public final class MoveReasons {
    private final Conference conference;
    private final Scorecard scorecard;
    private final List<Placed> placed;
    private final Map<String, Finding> now;

    private MoveReasons(Conference conference, List<? extends Rule> rules, Collection<Placed> placed) {
        this.conference = conference;
        this.scorecard = Scorecard.of(rules, conference.weights());
        this.placed = List.copyOf(placed);
        this.now = findings(this.placed);
    }

    /**
     * The sessions that have another place than in the conference's baseline, in the order of the timetable.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param placed the timetable
     */
    public static List<MovedSession> of(Conference conference, List<? extends Rule> rules, Collection<Placed> placed) {
        var moves = new MoveReasons(conference, rules, placed);
        return placed.stream().flatMap(one -> moves.of(one).stream()).toList();
    }

    private Optional<MovedSession> of(Placed one) {
        return conference
                .baseline()
                .flatMap(baseline -> baseline.findPosition(one.session()))
                .filter(before -> !before.start().equals(one.start())
                        || !before.room().equals(one.room().id()))
                .map(before -> of(one, before));
    }

    private MovedSession of(Placed one, Baseline.Position before) {
        var room = conference.rooms().find(before.room());
        if (room.isEmpty()) {
            return moved(before, one, MovedSession.Why.HAD_TO, 0, List.of());
        }
        var back = new ArrayList<>(placed);
        back.replaceAll(other -> other.equals(one) ? new Placed(one.session(), before.start(), room.get()) : other);
        var then = findings(back);
        var worse = then.values().stream().filter(this::isWorse).toList();
        var hard = worse.stream()
                .filter(finding -> finding.level() == ScoreLevel.HARD)
                .toList();
        var gain = soft(then) - soft(now);
        if (!hard.isEmpty()) {
            return moved(before, one, MovedSession.Why.HAD_TO, gain, hard);
        }
        return moved(before, one, gain > 0 ? MovedSession.Why.WORTH : MovedSession.Why.CHANCE, gain, worse);
    }

    private MovedSession moved(
            Baseline.Position before, Placed now, MovedSession.Why why, long gain, List<Finding> because) {
        return new MovedSession(before, Mention.ofRoom(before.room(), conference), now, why, gain, because);
    }

    private boolean isWorse(Finding then) {
        return then.penalty()
                > Optional.ofNullable(now.get(then.id())).map(Finding::penalty).orElse(0L);
    }

    private Map<String, Finding> findings(Collection<Placed> some) {
        return Findings.of(conference, scorecard, some).stream()
                .collect(Collectors.toMap(Finding::id, Function.identity(), (one, other) -> one));
    }

    private static long soft(Map<String, Finding> findings) {
        return -Scorecard.score(findings.values()).soft();
    }
}
