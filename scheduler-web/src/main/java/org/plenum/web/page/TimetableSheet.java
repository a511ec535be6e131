package org.plenum.web.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.timetable.Waiver;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.web.grid.Cell;
import org.plenum.web.grid.DayTable;
import org.plenum.web.page.Cards.Card;
import org.plenum.web.shell.LocalizedTexts;

/** A timetable as its page shows it, through a reader's filter. */
public final class TimetableSheet {
    private final Conference conference;
    private final Filter filter;
    private final TimetableView view;
    private final List<Finding> findings;
    private final Map<Boolean, List<Finding>> byWaived;
    private final List<LeftOut> leftOut;
    private final List<DayTable> tables;
    private final Map<String, Placed> placed;
    private final Cards cards;

    TimetableSheet(TimetableView view, Filter filter, LocalizedTexts localized, Map<String, RegionMark> marks) {
        this.filter = filter;
        conference = view.conference();
        this.view = view;
        findings = view.assessment().findings();
        byWaived = findings.stream()
                .collect(Collectors.partitioningBy(
                        finding -> view.findWaiver(finding).isPresent()));
        leftOut = view.assessment().leftOut();
        placed = view.placed().stream()
                .collect(Collectors.toMap(each -> each.session().id(), each -> each));
        tables = DayTable.list(conference, view.placed());
        cards = new Cards(conference, localized, filter, marks, FindingGroup.hardBySession(open()));
    }

    /** The days that are asked for. */
    public List<DayTable> days() {
        return tables.stream().filter(filter::shows).toList();
    }

    public List<Card> cards(Cell cell) {
        return cards.of(cell);
    }

    /** What keeps the room of a cell from being used, where it looks free. */
    public List<String> blocking(Cell cell) {
        return cards.blocking(cell);
    }

    /** What a cell is, in one line. */
    public String label(Cell cell) {
        return cards.label(cell);
    }

    /** How many seats a room has, 0 where that is not said. */
    public int seats(Room room) {
        return room.capacity() == Room.UNLIMITED ? 0 : room.capacity();
    }

    /** How many of these the filter wants. */
    public long wanted(Collection<Placed> sessions) {
        return sessions.stream().filter(each -> filter.wants(conference, each)).count();
    }

    /** The parts of the page that a better timetable changes, as htmx wants them. */
    public String selectors() {
        return days().stream()
                .map(DayTable::date)
                .map(date -> "#t-%s,#h-%s".formatted(date, date))
                .collect(Collectors.joining(","));
    }

    /** What is wrong, or what could be better, by rule. */
    public List<FindingGroup> groups(boolean hard) {
        return FindingGroup.list(open()).stream()
                .filter(group -> group.isHard() == hard)
                .toList();
    }

    private List<Finding> open() {
        return byWaived.getOrDefault(false, List.of());
    }

    /** What somebody accepts as it is. */
    public List<Finding> waived() {
        return byWaived.getOrDefault(true, List.of());
    }

    /** Who accepts it, and why. */
    public Waiver waiver(Finding finding) {
        return view.findWaiver(finding).orElseThrow();
    }

    /** How many hard conflicts nobody accepts. */
    public long openConflicts() {
        return open().stream().filter(finding -> finding.level() == Level.HARD).count();
    }

    /** The sessions that a finding is about, by their ids. */
    public List<String> sessions(Finding finding) {
        return FindingGroup.sessions(finding);
    }

    /** In one word how good it is: good, warn where something is left out, bad where a hard rule is broken. */
    public String verdict() {
        if (conflicts() > 0) {
            return "bad";
        }
        return leftOut.isEmpty() ? "good" : "warn";
    }

    /** How many hard rules are broken how often. */
    public long conflicts() {
        return findings.stream()
                .filter(finding -> finding.level() == Level.HARD)
                .count();
    }

    /** What is missing to a timetable that fulfils every wish. */
    public long softCost() {
        return findings.stream()
                .filter(finding -> finding.level() == Level.SOFT)
                .mapToLong(Finding::cost)
                .sum();
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    public Session session(String id) {
        return conference.sessions().get(id);
    }

    /** Where on this page a session is, as the end of an address; empty where it is on a day that is not shown. */
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
