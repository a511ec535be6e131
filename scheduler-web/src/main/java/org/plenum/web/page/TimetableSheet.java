package org.plenum.web.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.timetable.Waiver;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.web.finding.FindingGroup;
import org.plenum.web.grid.Cell;
import org.plenum.web.grid.DayTable;
import org.plenum.web.page.Cards.Card;
import org.plenum.web.shell.LocalizedTexts;

/** The model of the timetable's page, through a reader's filter. */
public final class TimetableSheet {
    private final Conference conference;
    private final Filter filter;
    private final TimetableView view;
    private final List<Finding> findings;
    private final Map<Boolean, List<Finding>> byWaived;
    private final List<FindingGroup> groups;
    private final List<LeftOut> leftOut;
    private final List<DayTable> tables;
    private final Map<String, Placed> placed;
    private final Cards cards;

    TimetableSheet(TimetableView view, Filter filter, LocalizedTexts localized, Map<String, RegionMark> marks) {
        this(view, filter, localized, marks, Map.of());
    }

    /** @param differences how sessions differ from those of another timetable, in words, by their ids */
    public TimetableSheet(
            TimetableView view,
            Filter filter,
            LocalizedTexts localized,
            Map<String, RegionMark> marks,
            Map<String, String> differences) {
        this.filter = filter;
        conference = view.conference();
        this.view = view;
        findings = view.assessment().findings();
        byWaived = findings.stream()
                .collect(Collectors.partitioningBy(
                        finding -> view.findWaiver(finding).isPresent()));
        groups = FindingGroup.list(open());
        leftOut = view.assessment().leftOut();
        placed = view.placed().stream()
                .collect(Collectors.toMap(each -> each.session().id(), each -> each));
        tables = DayTable.list(conference, view.placed());
        cards = new Cards(conference, localized, filter, marks, FindingGroup.hardBySession(open()), differences);
    }

    /** The days that the filter selects. */
    public List<DayTable> days() {
        return tables.stream().filter(filter::shows).toList();
    }

    public List<Card> cards(Cell cell) {
        return cards.of(cell);
    }

    /** Why the room of a cell that looks free cannot be used. */
    public List<String> blocking(Cell cell) {
        return cards.blocking(cell);
    }

    /** A cell in one line of text. */
    public String label(Cell cell) {
        return cards.label(cell);
    }

    /** Names exactly what the table of a day shows: the page that shows it already needs it no more. */
    public String fingerprint(DayTable day) {
        var cards = day.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(this::cards)
                .toList();
        return "%s-%x".formatted(day.date(), Objects.hash(day, cards, spare(day), hours(day)));
    }

    /** The seats of a room, 0 if the document does not say. */
    public int seats(Room room) {
        return room.capacity() == Room.UNLIMITED ? 0 : room.capacity();
    }

    /** The rooms without a column on a day; on an empty day, all rooms. */
    public List<Room> spare(DayTable day) {
        return conference.rooms().list().stream()
                .filter(room -> day.rows().isEmpty() || !day.rooms().contains(room))
                .toList();
    }

    /** The label of a room's cell that stands for all of a day. */
    public String spareLabel(Room room, DayTable day) {
        return cards.free(List.of(room), hours(day));
    }

    /** The opening hours; of a day on which the conference does not sit, all of it. */
    public Interval hours(DayTable day) {
        var date = day.date();
        return conference
                .findDay(date)
                .map(Day::hours)
                .orElseGet(
                        () -> new Interval(date.atStartOfDay(), date.plusDays(1).atStartOfDay()));
    }

    /**
     * Where a day shows a moment.
     *
     * @param anchor the id of the row's head; of a day without rows, that of the day
     */
    public record Now(LocalDate day, String anchor) {}

    /** Where the conference is at a moment; empty if it does not sit on that day. */
    public Optional<Now> now(LocalDateTime moment) {
        var day = conference.dateOf(moment);
        return tables.stream()
                .filter(table ->
                        table.date().equals(day) && conference.findDay(day).isPresent())
                .map(table ->
                        table.at(moment).map(row -> "r-" + row.time().start()).orElse("d-" + day))
                .map(anchor -> new Now(day, anchor))
                .findFirst();
    }

    /** How many of these sessions the filter selects. */
    public long wanted(Collection<Placed> sessions) {
        return sessions.stream().filter(each -> filter.wants(conference, each)).count();
    }

    /** The findings of hard or of soft rules, by rule. */
    public List<FindingGroup> groups(boolean hard) {
        return groups.stream().filter(group -> group.isHard() == hard).toList();
    }

    private List<Finding> open() {
        return byWaived.getOrDefault(false, List.of());
    }

    /** The findings that are waived. */
    public List<Finding> waived() {
        return byWaived.getOrDefault(true, List.of());
    }

    /** Who waived it, and why. */
    public Waiver waiver(Finding finding) {
        return view.findWaiver(finding).orElseThrow();
    }

    /** How many hard findings are not waived. */
    public long openConflicts() {
        return FindingGroup.hardCount(open());
    }

    /** The ids of the sessions that a finding concerns. */
    public List<String> sessions(Finding finding) {
        return FindingGroup.sessions(finding);
    }

    /** One word for the quality: bad if a hard rule is broken, else warn if a session is left out, else good. */
    public String verdict() {
        if (conflicts() > 0) {
            return "bad";
        }
        return leftOut.isEmpty() ? "good" : "warn";
    }

    /** How many hard findings there are. */
    public long conflicts() {
        return FindingGroup.hardCount(findings);
    }

    /** The cost of all soft findings. */
    public long softCost() {
        return FindingGroup.softCost(findings);
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    public Session session(String id) {
        return conference.sessions().get(id);
    }

    /** The fragment of the page's address that leads to a session; empty if its day is not shown. */
    public Optional<String> anchor(String session) {
        var place = Optional.ofNullable(placed.get(session));
        if (place.isEmpty()) {
            return Optional.of("#left-" + session);
        }
        return days().stream().anyMatch(day -> day.date().equals(conference.dateOf(place.get())))
                ? Optional.of("#s-" + session)
                : Optional.empty();
    }
}
