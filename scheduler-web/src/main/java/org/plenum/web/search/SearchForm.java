package org.plenum.web.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.change.PresetService;
import org.plenum.api.job.JobService;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.timetable.SolveJobOptions;
import org.plenum.rule.Preset;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Component;

/** The form that starts a search, with its options. */
@Component
public final class SearchForm {
    private final PresetService presets;
    private final JobService jobs;
    private final Texts texts;

    SearchForm(PresetService presets, JobService jobs, Texts texts) {
        this.presets = presets;
        this.jobs = jobs;
        this.texts = texts;
    }

    /** One option of a select. */
    public record Option(String value, String name) {}

    /**
     * The form as the page shows it.
     *
     * @param wish what is chosen
     * @param complaint what is wrong with it, in one sentence; empty if nothing is
     */
    public record Shown(
            SearchWish wish, List<Option> times, List<Option> presets, int mostRuns, Optional<String> complaint) {}

    /** A wish that could not be fulfilled, and why. */
    public record Refused(SearchWish wish, String complaint) {}

    /**
     * What the form shows.
     *
     * @param refused what was asked for in vain just now
     */
    public Shown show(String conference, Optional<Refused> refused, LocalizedTexts localized) {
        var last = jobs.findLatestOfDraft(conference).map(SolveJob::request);
        return new Shown(
                refused.map(Refused::wish).orElseGet(() -> SearchWish.of(last, presets.find(conference))),
                SearchWish.TIMES.stream()
                        .map(time -> new Option(
                                time.toString(),
                                time.toSecondsPart() > 0
                                        ? localized.say("search.seconds", time.toSeconds())
                                        : localized.say("minutes", time.toMinutes())))
                        .toList(),
                presets.list().stream()
                        .map(preset -> new Option(preset.id(), localized.say(preset.title())))
                        .toList(),
                SolveJobOptions.MOST_RUNS,
                refused.map(Refused::complaint));
    }

    /** Starts the search, or says why it cannot. */
    public Optional<Refused> start(String conference, Start from, SearchWish wish, String by, Locale locale) {
        var complaint = complaint(wish, texts.in(locale));
        if (complaint.isEmpty()) {
            wish.preset().ifPresent(_ -> presets.choose(conference, wish.findPreset(), by));
            jobs.start(conference, wish.options(from).request().askedBy(by), Optional.empty());
        }
        return complaint.map(sentence -> new Refused(wish, sentence));
    }

    private Optional<String> complaint(SearchWish wish, LocalizedTexts localized) {
        if (!wish.hasTime()) {
            return Optional.of(localized.say("search.time.unknown"));
        }
        var known = presets.list().stream().map(Preset::id).toList();
        if (wish.findPreset().filter(id -> !known.contains(id)).isPresent()) {
            return Optional.of(localized.say("search.preset.unknown"));
        }
        return wish.hasRuns()
                ? Optional.empty()
                : Optional.of(localized.say("search.runs.unknown", SolveJobOptions.MOST_RUNS));
    }
}
