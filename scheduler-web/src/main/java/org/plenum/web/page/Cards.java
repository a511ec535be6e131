package org.plenum.web.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Part;
import org.plenum.conference.Track;
import org.plenum.web.grid.Cell;
import org.plenum.web.shell.LocalizedTexts;

/** Makes the cards of a timetable's cells, and their labels for screen readers. */
final class Cards {
    private static final int MINUTES_OF_A_PERSON = 30; // minutes of a card that make room for one name

    /**
     * A session on a card.
     *
     * @param form plenary, roundtable, workshop, social or session
     * @param mark of the first region that it is for
     * @param people the first few by role, and {@code others}, the rest of them
     * @param more how many the others are
     * @param around the times of its setup and teardown, else empty
     * @param through the breaks that it goes through, if it spans all rooms, else empty
     * @param problems how many hard rules it breaks
     * @param differs how it differs from another timetable, in words; else empty
     * @param dim whether the filter excludes it
     * @param label all of it in one line
     */
    public record Card(
            Placed placed,
            String form,
            String kind,
            Optional<RegionMark> mark,
            String people,
            String others,
            int more,
            List<String> languages,
            Optional<String> track,
            String around,
            String through,
            int problems,
            String differs,
            boolean dim,
            String label) {
        private static final int SHORT = 45;

        public String id() {
            return placed.session().id();
        }

        public String title() {
            return placed.session().title();
        }

        public boolean pinned() {
            return placed.session().pinned().isWhole();
        }

        /** Whether it is so short that it has two lines only. */
        public boolean brief() {
            return placed.session().minutes() <= SHORT;
        }
    }

    private final Conference conference;
    private final LocalizedTexts localized;
    private final Filter filter;
    private final Map<String, RegionMark> marks;
    private final Map<String, Integer> problems;
    private final Map<String, String> differences;
    private final IdentityHashMap<Cell, List<Card>> made = new IdentityHashMap<>();

    /**
     * @param problems how many hard rules a session breaks, by its id; without an entry if it breaks none
     * @param differences how a session differs from another timetable, by its id; without an entry if it does not
     */
    Cards(
            Conference conference,
            LocalizedTexts localized,
            Filter filter,
            Map<String, RegionMark> marks,
            Map<String, Integer> problems,
            Map<String, String> differences) {
        this.conference = conference;
        this.localized = localized;
        this.filter = filter;
        this.marks = marks;
        this.problems = problems;
        this.differences = differences;
    }

    List<Card> of(Cell cell) {
        return made.computeIfAbsent(
                cell,
                each -> each.sessions().stream()
                        .map(placed -> card(each, placed))
                        .toList());
    }

    /** A cell in one line of text. */
    String label(Cell cell) {
        var from = localized.time(cell.time().start());
        var to = localized.time(cell.time().end());
        if (cell.isFree()) {
            return free(cell.rooms(), cell.time());
        }
        if (cell.isBlocked()) {
            return localized.say(
                    "cell.blocked",
                    localized.name(cell.rooms().getFirst().name()),
                    String.join(localized.say("list.comma"), blocking(cell)),
                    from,
                    to);
        }
        if (cell.isBreak()) {
            return localized.say("cell.break", names(cell.breaks()), from, to);
        }
        return String.join(" ", of(cell).stream().map(Card::label).toList());
    }

    String free(List<Room> rooms, Interval time) {
        var room = rooms.size() == 1 ? localized.name(rooms.getFirst().name()) : localized.say("rooms.all");
        return localized.say("cell.free", room, localized.time(time.start()), localized.time(time.end()));
    }

    private Card card(Cell cell, Placed placed) {
        var session = placed.session();
        var mark = mark(session);
        var first = session.people().stream().limit(shown(cell, session)).toList();
        var rest = session.people().subList(first.size(), session.people().size());
        return new Card(
                placed,
                form(session, mark.isPresent()),
                kind(session),
                mark,
                cast(first),
                cast(rest),
                rest.size(),
                session.needs().interpretation(),
                session.track().flatMap(conference.tracks()::find).map(Track::name),
                around(placed),
                cell.isBand() ? names(cell.breaks()) : "",
                problems.getOrDefault(session.id(), 0),
                differences.getOrDefault(session.id(), ""),
                !filter.wants(conference, placed),
                label(placed, mark));
    }

    /** Such as "set up from 08:30 · torn down until 11:00". */
    private String around(Placed placed) {
        var parts = new ArrayList<String>();
        if (placed.occupancy().start().isBefore(placed.start())) {
            parts.add(localized.say(
                    "card.setup", localized.time(placed.occupancy().start())));
        }
        if (placed.occupancy().end().isAfter(placed.end())) {
            parts.add(localized.say(
                    "card.teardown", localized.time(placed.occupancy().end())));
        }
        return String.join(localized.say("list.dot"), parts);
    }

    /** Why a room that looks free cannot be used. */
    List<String> blocking(Cell cell) {
        return Stream.concat(
                        cell.closed().stream().map(each -> closed(cell, each)),
                        cell.blocking().stream()
                                .map(each -> localized.say(
                                        sign(cell, each),
                                        localized.name(each.session().title()),
                                        localized.name(each.room().name()))))
                .toList();
    }

    private String closed(Cell cell, Room room) {
        return cell.rooms().contains(room)
                ? localized.say("cell.closed")
                : localized.say("cell.closed.elsewhere", localized.name(room.name()));
    }

    private static String sign(Cell cell, Placed blocking) {
        if (!cell.rooms().contains(blocking.room())) {
            return "cell.elsewhere";
        }
        return cell.time().start().isBefore(blocking.start()) ? "cell.setup" : "cell.teardown";
    }

    private Optional<RegionMark> mark(Session session) {
        return session.audience().regions().stream()
                .flatMap(id -> Optional.ofNullable(marks.get(id)).stream())
                .findFirst();
    }

    private String kind(Session session) {
        return localized.say("kind." + session.kind().name().toLowerCase(Locale.ROOT));
    }

    private static int shown(Cell cell, Session session) {
        if (cell.isBand()) {
            return Integer.MAX_VALUE;
        }
        var fits = session.kind() == Session.Kind.SOCIAL ? 1 : session.minutes() / MINUTES_OF_A_PERSON;
        return (int) Math.max(1, fits);
    }

    private static String form(Session session, boolean regional) {
        return switch (session.kind()) {
            case PLENARY, CEREMONY -> "plenary";
            case WORKSHOP -> "workshop";
            case SOCIAL -> "social";
            case ROUNDTABLE, BRIEFING, PANEL, BILATERAL, MEETING -> regional ? "roundtable" : "session";
        };
    }

    /** The people with a role, by role. */
    private String cast(List<Part> parts) {
        var byRole = new LinkedHashMap<Session.Role, List<String>>();
        for (var part : parts) {
            byRole.computeIfAbsent(part.role(), _ -> new ArrayList<>())
                    .add(conference.people().get(part.person()).name());
        }
        return String.join(
                localized.say("list.dot"),
                byRole.entrySet().stream()
                        .map(each -> localized.say(
                                "role." + each.getKey().name().toLowerCase(Locale.ROOT),
                                each.getValue().size(),
                                localized.names(each.getValue())))
                        .toList());
    }

    private String names(List<Day.Break> breaks) {
        return localized.names(breaks.stream().map(Day.Break::name).toList());
    }

    private String label(Placed placed, Optional<RegionMark> mark) {
        var session = placed.session();
        var parts = new ArrayList<String>();
        parts.add(localized.name(session.title()));
        parts.add(kind(session));
        mark.ifPresent(each -> parts.add(localized.name(each.region().name())));
        parts.add(localized.name(placed.room().name()));
        parts.add(localized.say("time.range", localized.time(placed.start()), localized.time(placed.end())));
        if (!around(placed).isEmpty()) {
            parts.add(around(placed));
        }
        if (!session.people().isEmpty()) {
            parts.add(cast(session.people()));
        }
        if (!session.needs().interpretation().isEmpty()) {
            var languages = session.needs().interpretation().stream().map(localized::language);
            parts.add(localized.say("card.interpreted", localized.names(languages.toList())));
        }
        if (session.pinned().isWhole()) {
            parts.add(localized.say("card.pinned"));
        }
        Optional.ofNullable(differences.get(session.id())).ifPresent(parts::add);
        Optional.ofNullable(problems.get(session.id()))
                .ifPresent(count -> parts.add(localized.say("card.problems", count)));
        return String.join(localized.say("list.comma"), parts) + '.';
    }
}
