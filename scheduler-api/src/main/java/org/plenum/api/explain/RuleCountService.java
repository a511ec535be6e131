package org.plenum.api.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;

/** Counts what each rule has to say about the present timetable of a conference, also a rule that is off. */
@Service
public class RuleCountService {
    private final TimetableService timetables;

    RuleCountService(TimetableService timetables) {
        this.timetables = timetables;
    }

    /**
     * The counts by the rules' ids, without the rules that the timetable keeps; empty if there is no timetable.
     *
     * @throws org.plenum.api.problem.Refusal if there is no such conference
     */
    public Optional<Map<String, RuleCount>> find(String conference) {
        return timetables.findCurrent(conference).map(RuleCountService::count);
    }

    private static Map<String, RuleCount> count(TimetableView view) {
        return Stream.concat(view.assessment().findings().stream(), ofRulesThatAreOff(view).stream())
                .collect(Collectors.groupingBy(
                        Finding::rule,
                        Collectors.collectingAndThen(Collectors.toList(), findings -> count(view, findings))));
    }

    /** As if one unit of their penalties cost one point. */
    private static List<Finding> ofRulesThatAreOff(TimetableView view) {
        var conference = view.conference();
        var scorecard = Scorecard.of(TimetableRules.ALL, conference.weights());
        var off = TimetableRules.ALL.stream()
                .filter(rule -> scorecard.points(rule) == 0)
                .toList();
        var points = off.stream().collect(Collectors.toMap(Rule::id, _ -> 1));
        return Findings.of(conference, Scorecard.of(off, points), view.placed());
    }

    private static RuleCount count(TimetableView view, List<Finding> findings) {
        return new RuleCount(
                findings.stream().mapToLong(Finding::penalty).sum(), findings.size(), (int) findings.stream()
                        .filter(finding -> view.findWaiver(finding).isEmpty())
                        .count());
    }
}
