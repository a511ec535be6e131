package org.plenum.web.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.draft.HistoryService;
import org.plenum.api.history.Edit;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edited.Clash;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.programme.Programme.Option;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.web.programme.ProgrammeView.DraftState;
import org.plenum.web.programme.ProgrammeView.Field;
import org.plenum.web.programme.ProgrammeView.TableView;
import org.plenum.web.programme.Remarks.Remark;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.SubjectLinks;
import org.plenum.web.shell.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** Collects what the pages of the programme show. */
@Component
final class ProgrammeModel {
    private final ConferenceService conferences;
    private final Remarks remarks;
    private final HistoryService history;
    private final TimetableService timetables;
    private final PointsModel points;
    private final Texts texts;

    ProgrammeModel(
            ConferenceService conferences,
            Remarks remarks,
            HistoryService history,
            TimetableService timetables,
            PointsModel points,
            Texts texts) {
        this.conferences = conferences;
        this.remarks = remarks;
        this.history = history;
        this.timetables = timetables;
        this.points = points;
        this.texts = texts;
    }

    /**
     * What somebody has entered that is not kept.
     *
     * @param rows of the table
     * @param remarks about the conference with them; empty if they are those of the conference as it is kept
     */
    record Entry(Layout table, List<Put> rows, Optional<List<Remark>> remarks, List<Clash> clashes) {
        static Entry nothing(Layout table) {
            return new Entry(table, List.of(), Optional.empty(), List.of());
        }
    }

    /** Rows of a table with what was made of them. */
    Entry entry(Layout table, List<Put> rows, Edited edited, Locale locale) {
        return new Entry(table, rows, remarks.of(edited, locale), edited.clashes());
    }

    /** A conference as it is now, with its tables in the reader's language. */
    record Reading(CheckedConference checked, Programme programme, LocalizedTexts texts) {}

    Reading read(String conference, Locale locale) {
        return read(conferences.look(conference), locale);
    }

    private Reading read(CheckedConference checked, Locale locale) {
        return new Reading(checked, Programme.of(checked.conference().document(), locale), texts.in(locale));
    }

    /** The model of a page: its tables as they are asked for, and all that is wrong anywhere. */
    ModelMap of(String conference, Tab tab, Asked asked, List<Entry> entries, Locale locale) {
        var reading = read(conference, locale);
        var stored = stored(reading);
        var tables = tables(reading, tab, asked, entries, stored);
        var shown = asked.part().shown().map(revision -> read(conferences.look(conference, revision), locale));
        return frame(reading)
                .addAttribute(
                        "points",
                        tab == Tab.RULES ? points.of(reading, stored, entry(entries, PointsModel.table())) : null)
                .addAttribute("matrix", tab == Tab.WISHES ? matrix(reading) : null)
                .addAttribute("tab", tab)
                .addAttribute("asked", asked)
                .addAttribute("programme", reading.programme)
                .addAttribute(
                        "tables",
                        shown.map(before -> since(tables(before, tab, asked, List.of(), stored(before)), tables))
                                .orElse(tables))
                .addAttribute(
                        "names",
                        names(
                                reading.programme,
                                tab.layouts().stream()
                                        .flatMap(layout ->
                                                layout.all().stream().filter(column -> asked.shows(layout, column)))))
                .addAttribute("tabs", Troubles.tabs(tab, stored))
                .addAttribute("troubles", Troubles.of(reading, stored));
    }

    private List<TableView> tables(Reading reading, Tab tab, Asked asked, List<Entry> entries, List<Remark> stored) {
        return tab.layouts().stream()
                .filter(layout -> !layout.equals(PointsModel.table()))
                .filter(layout -> !asked.part().onlyOpen() || asked.opensIn(layout))
                .map(layout -> views(reading, asked, stored, entry(entries, layout))
                        .table(layout, layout.equals(tab.layouts().getFirst())))
                .toList();
    }

    private static List<TableView> since(List<TableView> before, List<TableView> now) {
        return IntStream.range(0, now.size())
                .mapToObj(at -> now.get(at).since(before.get(at)))
                .toList();
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
                .orElseGet(() -> Entry.nothing(layout));
    }

    /** The remarks about the conference as it is kept. */
    List<Remark> stored(Reading reading) {
        return remarks.of(reading.checked, reading.texts.locale());
    }

    TableViews views(Reading reading, Asked asked, List<Remark> stored, Entry entry) {
        return new TableViews(
                reading.programme, asked, reading.texts, entry.remarks.orElse(stored), entry.clashes, entry.rows);
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

    /** What fields of these columns can refer to, and time zones, by the list that has them. */
    static Map<String, List<Option>> names(Programme programme, Stream<Column> columns) {
        var names = new TreeMap<String, List<Option>>();
        columns.filter(column -> !Field.list(column).isEmpty())
                .forEach(column -> names.computeIfAbsent(Field.list(column), _ -> programme.options(column)));
        return names;
    }
}
