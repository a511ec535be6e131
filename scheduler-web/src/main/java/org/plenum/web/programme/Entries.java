package org.plenum.web.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenum.api.problem.Refusal;
import org.plenum.api.programme.ProgrammeService;
import org.plenum.exchange.issue.Issue.Severity;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;

/** Rows of one table on a page of their own, as they were entered and with what is wrong with them. */
@Component
public final class Entries {
    private static final String UNKNOWN = "unknown-reference";

    private final ProgrammeModel model;
    private final ProgrammeService programme;
    private final SessionPast past;

    Entries(ProgrammeModel model, ProgrammeService programme, SessionPast past) {
        this.model = model;
        this.programme = programme;
        this.past = past;
    }

    /** What the page of a session shows of the programme: all fields, relations and wishes in sentences, its history. */
    public void ofSession(String conference, String session, Locale locale, Model page) {
        var table = Tab.table("sessions");
        var whole =
                of(conference, Tab.SESSIONS, table, List.of(new Put(session, Map.of())), unjudged(), _ -> true, locale);
        Stream.of("programme", "table", "lines", "names", "revision", "unknown")
                .forEach(name -> page.addAttribute("row" + capitalized(name), whole.get(name)));
        page.addAttribute("relations", programme.mentions(conference, session));
        page.addAttribute("past", past.of(conference, session, locale));
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Nothing was judged yet. */
    static Edited unjudged() {
        return new Edited(Optional.empty(), List.of(), List.of(), Map.of(), List.of());
    }

    /** The model of a page that shows rows as they were entered. */
    ModelMap of(
            String conference,
            Tab tab,
            Layout table,
            List<Put> rows,
            Edited edited,
            Predicate<Column> shown,
            Locale locale) {
        var reading = model.read(conference, locale);
        var views =
                model.views(reading, Asked.NOTHING, model.stored(reading), model.entry(table, rows, edited, locale));
        var keys = rows.stream().map(Put::key).toList();
        var elsewhere = edited.complaints().stream()
                .filter(each -> each.issue().severity() == Severity.ERROR)
                .filter(each -> !each.at().table().equals(table.title())
                        || !keys.contains(each.at().row()))
                .map(each -> Troubles.where(reading, each.at()) + ": "
                        + reading.texts().say(each.issue().message()))
                .toList();
        var lines = rows.stream().map(put -> views.entered(table, put, shown)).toList();
        return model.frame(reading)
                .addAttribute("tab", tab)
                .addAttribute("programme", reading.programme())
                .addAttribute("table", views.table(table, false))
                .addAttribute("lines", lines)
                .addAttribute("wrong", wrong(lines))
                .addAttribute("names", ProgrammeModel.names(reading.programme(), table.all().stream()))
                .addAttribute("elsewhere", elsewhere)
                .addAttribute(
                        "unknown",
                        edited.complaints().stream()
                                .anyMatch(each -> each.issue().code().equals(UNKNOWN)));
    }

    /** How many fields need a correction. */
    private static long wrong(List<ProgrammeView.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.fields().stream())
                .filter(ProgrammeView.Field::isWrong)
                .count();
    }

    /** A stored row that is going to be entered anew; of a new one, nothing is stored. */
    Put stored(String conference, Layout table, String key, Locale locale) {
        var isThere = key.equals(Edits.NEW + 1)
                || model.read(conference, locale).programme().row(table, key).isPresent();
        if (!isThere) {
            throw Refusal.missing("There is no such row any more.\nSomebody may have deleted it.");
        }
        return new Put(key, Map.of());
    }
}
