package org.plenum.api.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.problem.ProblemWording;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.timetable.Waiver;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings over HTTP: those of the draft, and those of a job's best timetable so far. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class FindingController {
    private final TimetableService timetables;

    FindingController(TimetableService timetables) {
        this.timetables = timetables;
    }

    /**
     * A finding as the API returns it.
     *
     * @param points of one unit of penalty
     * @param waived who accepts it, and why
     */
    record FindingView(
            String id,
            String rule,
            ScoreLevel level,
            long penalty,
            int points,
            List<String> subjects,
            String message,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Waiver> waived) {}

    /** The findings that a request selects. */
    record Filter(Optional<String> rule, Optional<String> level, Optional<String> subject) {

        Filter {
            level.filter(name -> List.of(ScoreLevel.values()).stream()
                            .noneMatch(known -> known.name().equalsIgnoreCase(name)))
                    .ifPresent(name -> {
                        throw Refusal.senseless("There is no level “%s”.\nUse one of %s."
                                .formatted(name, List.of(ScoreLevel.values())));
                    });
        }

        boolean takes(Finding finding) {
            return rule.map(finding.rule()::equals).orElse(true)
                    && level.map(finding.level().name()::equalsIgnoreCase).orElse(true)
                    && subject.map(finding.subjects()::contains).orElse(true);
        }
    }

    @Operation(summary = "Lists the findings of the draft")
    @GetMapping("/conferences/{conference}/findings")
    List<FindingView> ofDraft(
            @PathVariable String conference,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<String> level,
            @RequestParam Optional<String> subject,
            Locale locale) {
        return views(timetables.getDraft(conference), new Filter(rule, level, subject), locale);
    }

    @Operation(summary = "Lists the findings of a job's best timetable so far")
    @GetMapping("/jobs/{job}/findings")
    List<FindingView> ofBest(
            @PathVariable long job,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<String> level,
            @RequestParam Optional<String> subject,
            Locale locale) {
        return views(timetables.getBest(job), new Filter(rule, level, subject), locale);
    }

    private static List<FindingView> views(TimetableView timetable, Filter filter, Locale locale) {
        var sentences = ProblemWording.in(locale);
        return timetable.assessment().findings().stream()
                .filter(filter::takes)
                .map(finding -> new FindingView(
                        finding.id(),
                        finding.rule(),
                        finding.level(),
                        finding.penalty(),
                        finding.points(),
                        finding.subjects(),
                        sentences.say(finding.message()),
                        timetable.findWaiver(finding)))
                .toList();
    }
}
