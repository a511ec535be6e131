package org.plenum.web.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.draft.HistoryService;
import org.plenum.api.explain.ProofService;
import org.plenum.api.history.Edit;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.exchange.issue.Issue.Severity;
import org.plenum.exchange.programme.Edited.Clash;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.programme.Programme.Option;
import org.plenum.exchange.programme.ProgrammeEditor;
import org.plenum.exchange.table.Layout;
import org.plenum.web.programme.ProgrammeView.DraftState;
import org.plenum.web.programme.ProgrammeView.TabView;
import org.plenum.web.programme.ProgrammeView.Trouble;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** Collects what the pages of the programme show. */
@Component
final class ProgrammeModel {
    private final ConferenceService conferences;
    private final ProofService proofs;
    private final HistoryService history;
    private final TimetableService timetables;
    private final PointsModel points;
    private final Texts texts;

    ProgrammeModel(
            ConferenceService conferences,
            ProofService proofs,
            HistoryService history,
            TimetableService timetables,
            PointsModel points,
            Texts texts) {
        this.conferences = conferences;
        this.proofs = proofs;
        this.history = history;
        this.timetables = timetables;
        this.points = points;
        this.texts = texts;
    }

    /**
     * What somebody has entered that is not kept.
     *
     * @param rows of the table
     */
    record Entry(Layout table, List<Put> rows, List<Complaint> complaints, List<Clash> clashes) {}

    /** A conference as it is now, with its tables in the reader's language. */
    record Reading(CheckedConference checked, Programme programme, LocalizedTexts texts) {}

    Reading read(String conference, Locale locale) {
        var checked = conferences.look(conference);
        return new Reading(checked, Programme.of(checked.conference().document(), locale), texts.in(locale));
    }

    /** The model of a page: its tables as they are asked for, and all that is wrong anywhere. */
    ModelMap of(String conference, Tab tab, Asked asked, List<Entry> entries, Locale locale) {
        var reading = read(conference, locale);
        var stored = ProgrammeEditor.place(
                reading.checked.warnings(), reading.checked.conference().document(), locale);
        var tables = tab.layouts().stream()
                .filter(layout -> !layout.equals(PointsModel.table()))
                .map(layout -> views(reading, asked, stored, entry(entries, layout))
                        .table(layout, layout.equals(tab.layouts().getFirst())))
                .toList();
        var troubles = troubles(reading, stored);
        return frame(reading)
                .addAttribute(
                        "points",
                        tab == Tab.RULES ? points.of(reading, stored, entry(entries, PointsModel.table())) : null)
                .addAttribute("matrix", tab == Tab.WISHES ? matrix(reading) : null)
                .addAttribute("tab", tab)
                .addAttribute("asked", asked)
                .addAttribute("programme", reading.programme)
                .addAttribute("tables", tables)
                .addAttribute("names", names(reading.programme, tab.layouts()))
                .addAttribute("tabs", tabs(tab, stored))
                .addAttribute("troubles", troubles);
    }

    private WishMatrix matrix(Reading reading) {
        var conference = reading.checked.conference();
        var placed = timetables
                .findCurrent(conference.id())
                .map(TimetableView::placed)
                .orElse(List.of());
        return WishMatrix.of(conference.conference(), placed);
    }

    private static Entry entry(List<Entry> entries, Layout layout) {
        return entries.stream()
                .filter(entry -> entry.table.equals(layout))
                .findFirst()
                .orElseGet(() -> new Entry(layout, List.of(), List.of(), List.of()));
    }

    TableViews views(Reading reading, Asked asked, List<Complaint> stored, Entry entry) {
        var complaints = entry.complaints.isEmpty() ? stored : entry.complaints;
        return new TableViews(reading.programme, asked, reading.texts, complaints, entry.clashes, entry.rows);
    }

    /** What each page of a conference needs. */
    ModelMap frame(Reading reading) {
        var conference = reading.checked.conference();
        var steps = history.get(conference.id());
        var sentences = Edit.sentences(reading.texts.locale()).withoutIds();
        return new ModelMap()
                .addAttribute("conference", conference.conference())
                .addAttribute("links", SubjectLinks.of(conference.conference()))
                .addAttribute("localized", reading.texts)
                .addAttribute("revision", conference.revision())
                .addAttribute(
                        "draft",
                        timetables
                                .findDraft(conference.id())
                                .map(DraftState::of)
                                .orElse(null))
                .addAttribute("step", steps.current().etag())
                .addAttribute(
                        "undoable",
                        steps.before()
                                .map(_ -> steps.current().edit().say(sentences))
                                .orElse(null))
                .addAttribute(
                        "redoable",
                        steps.redoable().map(step -> step.edit().say(sentences)).orElse(null));
    }

    /** The names that fields of these tables can refer to, by the list that has them. */
    static Map<String, List<Option>> names(Programme programme, List<Layout> layouts) {
        var names = new TreeMap<String, List<Option>>();
        layouts.stream()
                .flatMap(layout -> layout.all().stream())
                .filter(column -> !column.target().isEmpty())
                .forEach(column -> names.computeIfAbsent(column.target(), _ -> programme.options(column)));
        return names;
    }

    private static List<TabView> tabs(Tab current, List<Complaint> stored) {
        return Arrays.stream(Tab.values())
                .map(tab -> new TabView(
                        tab,
                        tab == current,
                        stored.stream()
                                .filter(each -> Tab.of(each.at().table()) == tab)
                                .count()))
                .toList();
    }

    private List<Trouble> troubles(Reading reading, List<Complaint> stored) {
        var conference = reading.checked.conference();
        var troubles = new ArrayList<Trouble>();
        stored.forEach(each -> troubles.add(new Trouble(
                reading.texts.say(each.issue().message()),
                where(reading, each),
                address(each),
                each.issue().severity() == Severity.ERROR)));
        proofs.listImpossible(conference)
                .forEach(sentence -> troubles.add(new Trouble(reading.texts.say(sentence), "", "", true)));
        return troubles;
    }

    /** The table and the row, by their names. */
    static String where(Reading reading, Complaint complaint) {
        var layout = Tab.layout(complaint.at().table()).orElseThrow();
        var name = reading.programme.row(layout, complaint.at().row()).map(row -> TableViews.name(layout, row.texts()));
        return Stream.concat(Stream.of(reading.programme.title(layout)), name.stream())
                .reduce((one, other) -> one + ": " + other)
                .orElseThrow();
    }

    private static String address(Complaint complaint) {
        var at = complaint.at();
        return Tab.of(at.table()).id() + "#row-" + at.table() + '-' + at.row();
    }
}
