package org.plenum.web.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.reoptimise.Alternative;
import org.plenum.api.reoptimise.Alternative.Found;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.web.page.JobPanel;
import org.plenum.web.shell.LocalizedTexts;

/**
 * One column in the comparison of proposals.
 *
 * @param merit what it is best at, as in the keys of its texts; the first if there are several
 * @param title what it is best at, in words: proposals with the same timetable are one column
 * @param found its figures; empty if it has no timetable yet
 * @param old whether the conference is another since
 */
public record AlternativeColumn(
        String merit, String title, JobPanel job, Optional<AlternativeFigures> found, boolean old) {

    static List<AlternativeColumn> list(
            List<Alternative> alternatives, StoredConference kept, LocalizedTexts localized) {
        var columns = new ArrayList<List<Alternative>>();
        for (var alternative : alternatives) {
            columns.stream()
                    .filter(column -> areTheSame(column.getFirst(), alternative))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> column.add(alternative),
                            () -> columns.add(new ArrayList<>(List.of(alternative))));
        }
        return columns.stream().map(column -> of(column, kept, localized)).toList();
    }

    private static boolean areTheSame(Alternative one, Alternative other) {
        return one.job().state().isEnd()
                && other.job().state().isEnd()
                && one.job().revision() == other.job().revision()
                && one.found().isPresent()
                && one.found()
                        .map(AlternativeColumn::places)
                        .equals(other.found().map(AlternativeColumn::places));
    }

    private static Set<Position> places(Found found) {
        return Set.copyOf(found.view().timetable().placements());
    }

    private static AlternativeColumn of(List<Alternative> same, StoredConference kept, LocalizedTexts localized) {
        var first = same.getFirst();
        return new AlternativeColumn(
                first.merit().id(),
                title(same, localized),
                JobPanel.of(first.job(), localized),
                first.found().map(found -> AlternativeFigures.of(found, localized)),
                first.found()
                        .map(found -> !found.view().isOf(kept))
                        .orElse(first.job().revision() != kept.revision()));
    }

    private static String title(List<Alternative> same, LocalizedTexts localized) {
        Function<Alternative, String> merit =
                each -> localized.say("changes.merit." + each.merit().id());
        var names = merit.apply(same.getFirst());
        for (var other : same.subList(1, same.size())) {
            names = other.equals(same.getLast())
                    ? localized.say("alternative.and", names, within(merit.apply(other), localized.locale()))
                    : names + localized.say("list.comma") + within(merit.apply(other), localized.locale());
        }
        return same.size() == 1 ? names : localized.say("alternative.same", names);
    }

    /** As it is written within a sentence. */
    private static String within(String name, Locale locale) {
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    /** Whether it can become the draft. */
    public boolean adoptable() {
        return found.isPresent() && !job.active();
    }
}
