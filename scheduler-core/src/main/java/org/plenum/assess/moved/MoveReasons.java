package org.plenum.assess.moved;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.plenum.assess.Explanation;
import org.plenum.assess.Obstacle;
import org.plenum.assess.moved.MovedSession.Why;
import org.plenum.assess.whatif.FindingsChange;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Mention;
import org.plenum.rule.Message;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

/**
 * Why each session moved against the baseline: what is at its old place, and which session began the chain.
 *
 * <p>It evaluates the rules themselves, so that the answer is true however the session was moved.
 */
public final class MoveReasons {
    private final Conference conference;
    private final List<? extends Rule> rules;
    private final Scorecard scorecard;
    private final List<Placed> placed;
    private final List<Finding> now;
    private final SequencedMap<String, Placed> moved = new LinkedHashMap<>();
    private final MoveChains chains;

    private MoveReasons(Conference conference, List<? extends Rule> rules, Collection<Placed> placed) {
        this.conference = conference;
        this.rules = rules;
        this.scorecard = Scorecard.of(rules, conference.weights());
        this.placed = List.copyOf(placed);
        this.now = Findings.of(conference, scorecard, placed);
        for (var one : placed) {
            if (baselineOf(one).filter(before -> !isAt(one, before)).isPresent()) {
                moved.put(one.session().id(), one);
            }
        }
        this.chains = new MoveChains(moved.sequencedKeySet(), obstacles());
    }

    /**
     * The sessions that have another place than in the conference's baseline, in the order of the timetable.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param placed the timetable
     */
    public static List<MovedSession> of(Conference conference, List<? extends Rule> rules, Collection<Placed> placed) {
        var reasons = new MoveReasons(conference, rules, placed);
        return reasons.moved.values().stream().map(reasons::of).toList();
    }

    private MovedSession of(Placed one) {
        var session = one.session().id();
        var chain = chains.chain(session);
        if (chain.isEmpty()) {
            return exchanged(one, chains.exchange(session));
        }
        var alone = Set.of(session);
        if (chain.get().size() > 1) {
            return moved(one, Why.HAD_TO, gain(alone), List.of(chained(chain.get())));
        }
        var own = ownFacts(one);
        return own.isEmpty() ? chosen(one, alone) : moved(one, Why.HAD_TO, gain(alone), told(own));
    }

    /** It could go back: what would then be worse. */
    private MovedSession chosen(Placed one, Set<String> sessions) {
        var gain = gain(sessions);
        return moved(one, gain > 0 ? Why.WORTH : Why.CHANCE, gain, dearer(sessions));
    }

    private MovedSession exchanged(Placed one, Set<String> sessions) {
        var others = sessions.stream()
                .filter(id -> !id.equals(one.session().id()))
                .map(conference.sessions()::get)
                .toList();
        var chosen = chosen(one, sessions);
        return moved(one, chosen.why(), chosen.gain(), List.of(Message.of("moved-exchanged", others)));
    }

    private MovedSession moved(Placed now, Why why, long gain, List<Message> because) {
        var before = baselineOf(now).orElseThrow();
        return new MovedSession(before, Mention.ofRoom(before.room(), conference), now, why, gain, because);
    }

    /** What keeps it from its old place, as parts of sentences, even if all that moved went back. */
    private List<Message> ownFacts(Placed one) {
        return findOld(one).isEmpty()
                ? List.of(Message.of("room.gone", baselineOf(one).orElseThrow().room()))
                : chains.ownObstacles(one.session().id()).stream()
                        .map(Obstacle::fact)
                        .toList();
    }

    private static List<Message> told(List<Message> facts) {
        return facts.stream().map(fact -> Message.of("moved-obstacle", fact)).toList();
    }

    private Message chained(List<String> chain) {
        var first = Objects.requireNonNull(moved.get(chain.getFirst()));
        var steps = chain.stream()
                .<Object>map(conference.sessions()::get)
                .reduce((one, next) -> Message.of("then.moved", one, next))
                .orElseThrow();
        var own = ownFacts(first);
        return own.isEmpty()
                ? Message.of("moved-chain-chosen", first.session(), steps)
                : Message.of("moved-chain", first.session(), own.getFirst(), steps);
    }

    /** The rules that would cost more if these sessions went back, the dearest first. */
    private List<Message> dearer(Set<String> sessions) {
        var change = FindingsChange.between(now, back(sessions));
        var costs = change.appearing().stream().collect(costs(Finding::cost));
        change.changing().stream()
                .filter(each -> each.after().cost() > each.before().cost())
                .forEach(each -> costs.merge(
                        each.after().rule(), each.after().cost() - each.before().cost(), Math::addExact));
        return costs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(each -> Message.of("moved-cost", Message.titleOf(each.getKey()), each.getValue()))
                .toList();
    }

    private static Collector<Finding, ?, Map<String, Long>> costs(Function<Finding, Long> cost) {
        return Collectors.toMap(Finding::rule, cost, Math::addExact, LinkedHashMap::new);
    }

    private long gain(Set<String> sessions) {
        return Scorecard.score(now).soft() - Scorecard.score(back(sessions)).soft();
    }

    /** The findings if these sessions alone went back to their old places. */
    private List<Finding> back(Set<String> sessions) {
        return Findings.of(
                conference,
                scorecard,
                placed.stream()
                        .map(one -> sessions.contains(one.session().id())
                                ? findOld(one).orElse(one)
                                : one)
                        .toList());
    }

    private Map<String, List<Obstacle>> obstacles() {
        return moved.values().stream()
                .filter(one -> findOld(one).isPresent())
                .collect(Collectors.toMap(one -> one.session().id(), this::obstacles));
    }

    /** What is at its old place now. */
    private List<Obstacle> obstacles(Placed one) {
        var others = placed.stream().filter(other -> !other.equals(one)).toList();
        return new Explanation(conference, rules, others).obstacles(findOld(one).orElseThrow());
    }

    private Optional<Placed> findOld(Placed one) {
        return baselineOf(one)
                .flatMap(before -> conference
                        .rooms()
                        .find(before.room())
                        .map(room -> new Placed(one.session(), before.start(), room)));
    }

    private Optional<Baseline.Position> baselineOf(Placed one) {
        return conference.baseline().flatMap(baseline -> baseline.findPosition(one.session()));
    }

    private static boolean isAt(Placed one, Baseline.Position before) {
        return before.start().equals(one.start())
                && before.room().equals(one.room().id());
    }
}
