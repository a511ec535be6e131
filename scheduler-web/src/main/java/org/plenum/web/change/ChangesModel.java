package org.plenum.web.change;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.RevisionService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.JobService;
import org.plenum.api.reoptimise.Alternative;
import org.plenum.api.reoptimise.ReoptimiseService;
import org.plenum.api.request.Page;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.moved.MovedSession;
import org.plenum.conference.Conference;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.web.page.JobPanel;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Component;

/** The model of the page of changes. */
@Component
final class ChangesModel {
    private static final Page.Size SHOWN = new Page.Size(20);
    private static final Pattern STEP = Pattern.compile("10|[0-9]");

    private final ConferenceService conferences;
    private final RevisionService revisions;
    private final TimetableService timetables;
    private final ReoptimiseService reoptimise;
    private final JobService jobs;
    private final Texts texts;

    ChangesModel(
            ConferenceService conferences,
            RevisionService revisions,
            TimetableService timetables,
            ReoptimiseService reoptimise,
            JobService jobs,
            Texts texts) {
        this.conferences = conferences;
        this.revisions = revisions;
        this.timetables = timetables;
        this.reoptimise = reoptimise;
        this.jobs = jobs;
        this.texts = texts;
    }

    /** @param before show only revisions before this one; empty for the last ones */
    Map<String, Object> of(String id, Optional<Integer> before, ChangeForm typed, Locale locale) {
        var localized = texts.in(locale);
        var kept = conferences.get(id);
        var model = new HashMap<String, Object>();
        model.put("conference", kept.conference());
        model.put("links", SubjectLinks.of(kept.conference()));
        model.put("localized", localized);
        model.put("kept", kept);
        model.put("revisions", revisions.list(id, before, SHOWN));
        fill(model, typed, kept.conference(), localized);
        fill(model, kept, localized);
        return model;
    }

    private static void fill(
            Map<String, Object> model, ChangeForm typed, Conference conference, LocalizedTexts localized) {
        var fieldsets = ChangeFieldset.list(conference);
        model.put("typed", typed);
        model.put("fieldsets", fieldsets);
        model.put(
                "fieldset",
                ChangeFieldset.find(typed.value("type"))
                        .filter(fieldsets::contains)
                        .orElse(fieldsets.getFirst()));
        model.put("choices", choices(fieldsets, conference, localized));
        model.put("first", conference.days().list().getFirst().hours().start());
        model.put("last", conference.days().list().getLast().hours().end());
        model.put(
                "steps",
                IntStream.rangeClosed(0, ReoptimisationOptions.REPAIR_ONLY)
                        .mapToObj(step -> step(step, localized))
                        .toList());
        model.put(
                "step",
                typed.find("stability")
                        .filter(STEP.asMatchPredicate())
                        .map(Integer::valueOf)
                        .orElse(ReoptimisationOptions.USUAL.stability()));
    }

    /** The choices of each field, under the names that the reader knows. */
    private static Map<String, List<Choice>> choices(
            List<ChangeFieldset> fieldsets, Conference conference, LocalizedTexts localized) {
        return fieldsets.stream()
                .flatMap(fieldset -> fieldset.fields().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        field -> Choice.list(conference, field).stream()
                                .map(choice -> called(choice, field, localized))
                                .toList()));
    }

    private static Choice called(Choice choice, String field, LocalizedTexts localized) {
        return switch (field) {
            case "kind" ->
                new Choice(
                        choice.value(), localized.say("kind." + choice.value().toLowerCase(Locale.ROOT)));
            case "language" -> new Choice(choice.value(), localized.language(choice.value()));
            case "audience" ->
                choice.value().equals(Choice.EVERYONE)
                        ? new Choice(choice.value(), localized.say("changes.audience.everyone"))
                        : choice;
            default -> choice;
        };
    }

    /** The meaning of a stability, in words. */
    private static String step(int stability, LocalizedTexts localized) {
        return switch (stability) {
            case 0 -> localized.say("changes.stability.nothing");
            case ReoptimisationOptions.REPAIR_ONLY -> localized.say("changes.stability.repair");
            default -> localized.say("changes.stability.times", 1 << (stability - 1));
        };
    }

    private void fill(Map<String, Object> model, StoredConference kept, LocalizedTexts localized) {
        var job = jobs.findLatestOfDraft(kept.id()).map(latest -> JobPanel.of(latest, localized));
        var draft = timetables.findDraft(kept.id());
        var alternatives = draft.map(_ -> reoptimise.alternatives(kept.id())).orElse(List.of());
        var proposals = AlternativeColumn.list(alternatives, kept, localized);
        var proposing = proposals.stream().map(AlternativeColumn::job).anyMatch(JobPanel::active);
        model.put("hit", draft.map(view -> new ChangeEffects(view, moved(view))).orElse(null));
        model.put("job", job.orElse(null));
        model.put("proposals", proposals);
        model.put("compared", compared(proposals));
        model.put("proposed", proposed(alternatives, localized));
        model.put("proposing", proposing);
        model.put("live", proposing || job.filter(JobPanel::active).isPresent());
    }

    /** What screen readers announce about alternatives: how many are ready, and that the search for them has ended. */
    private static String proposed(List<Alternative> alternatives, LocalizedTexts localized) {
        var all = alternatives.size();
        var ready = alternatives.stream()
                .filter(alternative -> alternative.job().state().isEnd())
                .count();
        return ready < all
                ? localized.say("changes.proposals.searching", ready, all)
                : localized.say("changes.proposals.ended");
    }

    /** The rows of the comparison: the number of delegations only where it tells the proposals apart. */
    private static List<String> compared(List<AlternativeColumn> proposals) {
        var delegations = proposals.stream()
                .flatMap(proposal -> proposal.found().stream())
                .map(AlternativeFigures::delegations)
                .distinct()
                .count();
        return Stream.of("moved", "own", "regions", "delegations", "conflicts", "leftOut", "soft")
                .filter(row -> delegations > 1 || !row.equals("delegations"))
                .toList();
    }

    private List<MovedSession> moved(TimetableView view) {
        return view.conference().baseline().isPresent()
                ? reoptimise.movesOf(view.of().id())
                : List.of();
    }
}
