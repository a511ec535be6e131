package org.plenum.timetable.parity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Delegation;
import org.plenum.conference.Placed;
import org.plenum.conference.Region;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Language;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.InterpretationOverbooked;
import org.plenum.timetable.rules.InterpretationWishUnmet;

/**
 * How much regions' delegates hear in languages of theirs.
 *
 * <p>A session's languages are those whose interpretation it needs or wishes for: documents do not name the language
 * that is spoken on the floor, so sessions that name no language are left out, and so are delegations that name none. A
 * language counts as interpreted unless the rules on interpretation find too few teams for it: then none of the
 * sessions that compete for the teams has the language, because the timetable does not decide between them.
 */
final class Interpretation {
    private static final long PERCENT = 100;

    private final Conference conference;
    private final List<Placed> placed;
    private final List<Set<String>> shortages;

    Interpretation(Conference conference, List<Placed> placed) {
        this.conference = conference;
        this.placed = placed;
        var rules = Scorecard.of(List.of(new InterpretationOverbooked(), new InterpretationWishUnmet()), Map.of());
        shortages = Findings.of(conference, rules, placed).stream()
                .map(Finding::subjects)
                .map(Set::copyOf)
                .toList();
    }

    /**
     * Delegates times minutes in which one of their languages is interpreted, over delegates times minutes in
     * interpreted sessions; empty if there are none.
     */
    Optional<Long> findPercentHeard(Region region) {
        var wanted = 0L;
        var heard = 0L;
        for (var one : placed) {
            var languages = languages(one.session()).collect(Collectors.toUnmodifiableSet());
            var there = languages.stream()
                    .filter(language -> isThere(language, one.session()))
                    .toList();
            for (var delegation : languages.isEmpty() ? List.<Delegation>of() : listeners(region, one.session())) {
                var minutes = delegation.size() * one.session().minutes();
                wanted += minutes;
                heard += understands(delegation, there) ? minutes : 0;
            }
        }
        return wanted == 0 ? Optional.empty() : Optional.of(PERCENT * heard / wanted);
    }

    /** Empty if no placed session wishes for a language of the region. */
    Optional<Long> findWishesUnmet(Region region) {
        var wishes = 0;
        var unmet = 0L;
        for (var one : placed) {
            var listeners = listeners(region, one.session());
            for (var language : InterpretationWishUnmet.wished(one.session()).toList()) {
                if (listeners.stream().anyMatch(listener -> understands(listener, Set.of(language)))) {
                    wishes++;
                    unmet += isThere(language, one.session()) ? 0 : 1;
                }
            }
        }
        return wishes == 0 ? Optional.empty() : Optional.of(unmet);
    }

    private static Stream<String> languages(Session session) {
        return Stream.concat(
                session.needs().interpretation().stream(), session.needs().interpretationWished().stream());
    }

    private boolean isThere(String language, Session session) {
        var subjects = List.of(new Language(language).subject(), session.subject());
        return shortages.stream().noneMatch(shortage -> shortage.containsAll(subjects));
    }

    /** The region's delegations that the session is addressed to, and whose languages are known. */
    private List<Delegation> listeners(Region region, Session session) {
        return conference.delegationsOf(session.audience()).stream()
                .filter(delegation ->
                        delegation.region().filter(region.id()::equals).isPresent()
                                && !delegation.languages().isEmpty())
                .toList();
    }

    private static boolean understands(Delegation delegation, Collection<String> languages) {
        return delegation.languages().stream().anyMatch(languages::contains);
    }
}
