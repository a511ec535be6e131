package org.plenum.web.programme;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.exchange.issue.Issue.Severity;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.web.programme.ProgrammeModel.Reading;
import org.plenum.web.programme.ProgrammeView.Line;
import org.plenum.web.programme.WeekStrip.Kind;
import org.plenum.web.programme.WeekStrip.Time;
import org.plenum.web.shell.LocalizedTexts;
import org.springframework.stereotype.Component;

/** Makes the strips of times. */
@Component
final class WeekStrips {
    private static final String NEW = Edits.NEW + 1;
    private static final String WHICH = "which";
    private static final String START = "start";
    private static final String END = "end";
    private static final List<String> ENTERED = List.of(WHICH, START, END);

    private final ProgrammeModel model;
    private final TimetableService timetables;

    WeekStrips(ProgrammeModel model, TimetableService timetables) {
        this.model = model;
        this.timetables = timetables;
    }

    /** The strip of a row of a table; empty if there is no table with times of such rows, or the row is new. */
    Optional<WeekStrip> find(String conference, Layout owners, String owner, Locale locale) {
        return TimesTable.of(owners)
                .filter(_ -> !owner.startsWith(Edits.NEW))
                .map(times -> of(conference, times, owner, List.of(), Entries.unjudged(), locale));
    }

    /**
     * The strip after something was entered.
     *
     * @param times the table of the times
     * @param entered rows of that table
     */
    WeekStrip of(String id, TimesTable times, String owner, List<Put> entered, Edited edited, Locale locale) {
        var reading = model.read(id, locale);
        var conference = reading.checked().conference().conference();
        var kinds = kinds(reading.programme(), times);
        var all = reading.programme().rows(times.layout()).stream()
                .filter(row -> row.key().startsWith(owner + '/'))
                .map(row -> time(reading, times, row, kinds))
                .sorted(Comparator.comparing(Time::start))
                .toList();
        var shown = kinds.stream()
                .filter(kind -> all.stream().anyMatch(time -> time.kind().equals(kind)))
                .toList();
        var lines = new StripLines(conference, reading.texts(), shown);
        return new WeekStrip(
                times.layout(),
                owner,
                lines.minutes(),
                conference.grid().toMinutes(),
                lines.hours(),
                shown,
                lines.days(all, sessions(conference, times, owner)),
                all,
                fresh(reading, times, entered, edited),
                problems(reading, times, edited));
    }

    private static List<Kind> kinds(Programme programme, TimesTable times) {
        return times.parts().lists().stream()
                .map(list -> new Kind(list, programme.choice(list)))
                .toList();
    }

    private static Time time(Reading reading, TimesTable times, Programme.Row row, List<Kind> kinds) {
        var list = row.key().split("/", 3)[1];
        var kind = kinds.stream()
                .filter(each -> each.id().equals(list))
                .findFirst()
                .orElseThrow();
        var start = LocalDateTime.parse(times.text(row, START));
        var end = LocalDateTime.parse(times.text(row, END));
        return new Time(row.key(), kind, start, end, name(reading, kind, start, end), times.text(row, "notes"));
    }

    private static String name(Reading reading, Kind kind, LocalDateTime start, LocalDateTime end) {
        var texts = reading.texts();
        var format = LocalizedTexts.dated(reading.checked().conference().conference()) + "day";
        var day = texts.date(start.toLocalDate(), format);
        return start.toLocalDate().equals(end.toLocalDate())
                ? texts.say("programme.times.on", kind.title(), day, texts.time(start), texts.time(end))
                : texts.say(
                        "programme.times.over",
                        kind.title(),
                        day,
                        texts.time(start),
                        texts.date(end.toLocalDate(), format),
                        texts.time(end));
    }

    /** Its sessions in the draft. */
    private List<Placed> sessions(Conference conference, TimesTable times, String owner) {
        var isOfIt = times.concerns(conference, owner);
        return timetables.findDraft(conference.id()).map(TimetableView::placed).orElse(List.of()).stream()
                .filter(isOfIt)
                .sorted(Comparator.comparing(Placed::start))
                .toList();
    }

    /** The fields of another time: the whole first day to begin with, so that nobody types a year. */
    private Line fresh(Reading reading, TimesTable times, List<Put> entered, Edited edited) {
        var put = entered.stream()
                .filter(each -> each.key().equals(NEW))
                .findFirst()
                .orElseGet(
                        () -> new Put(NEW, first(reading.checked().conference().conference(), times.parts())));
        return model.views(
                        reading,
                        Asked.NOTHING,
                        List.of(),
                        model.entry(
                                times.layout(),
                                List.of(put),
                                edited,
                                reading.texts().locale()))
                .entered(times.layout(), put, WeekStrips::isEntered);
    }

    private static boolean isEntered(Column column) {
        return ENTERED.contains(column.title());
    }

    private static Map<String, String> first(Conference conference, Parts parts) {
        var day = conference.days().list().getFirst();
        return Map.of(
                WHICH, parts.lists().getFirst(),
                START, day.opens().toString(),
                END, day.closes().toString());
    }

    private static List<String> problems(Reading reading, TimesTable times, Edited edited) {
        var errors = edited.complaints().stream()
                .filter(each -> each.issue().severity() == Severity.ERROR)
                .filter(each -> !isAtField(each, times))
                .map(each -> reading.texts().say(each.issue().message()));
        var clashes = edited.clashes().stream().map(_ -> reading.texts().say("programme.clash.row"));
        return Stream.concat(errors, clashes).distinct().toList();
    }

    private static boolean isAtField(Complaint complaint, TimesTable times) {
        var at = complaint.at();
        return at.table().equals(times.layout().title()) && at.row().equals(NEW) && ENTERED.contains(at.column());
    }
}
