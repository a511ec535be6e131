package org.plenum.feasibility.proof;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.withGap;
import static org.plenum.conference.Agenda.withPause;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Relation;
import org.plenum.conference.RoomBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

/** Makes conferences that are tight, and so small that every timetable of them can be tried. */
final class SmallConference {
    private static final String WHOLE = "house";
    private static final List<String> ROOMS = List.of("hall", "aula", WHOLE);
    private static final List<String> PEOPLE = List.of("ada", "ben");
    private static final List<Relation.Type> TYPES = List.of(Relation.Type.values());

    private final Random random;
    private final List<Day> days;

    private SmallConference(Random random) {
        this.random = random;
        this.days = days();
    }

    static Conference of(long seed) {
        return new SmallConference(new Random(seed)).make();
    }

    private Conference make() {
        var ids = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(index -> "s" + index)
                .toList();
        var conference = aConference()
                .withGrid(any(30, 30, 45))
                .withDays(days.toArray(Day[]::new))
                .withRooms(ROOMS.subList(0, any(1, 1, 2, 3)).stream()
                        .map(this::room)
                        .toArray(RoomBuilder[]::new))
                .withPeople(aPerson("ada", pieces()), withPause(aPerson("ben"), any(0, 15, 30)))
                .withResources(aResource("kit", 2, pieces()), aTeam("ar-team", "ar", 1))
                .withSessions(ids.stream().map(this::session).toArray(SessionBuilder[]::new));
        for (var relation = random.nextInt(3); relation > 0; relation--) {
            conference.withRelations(relation(new ArrayList<>(ids)));
        }
        return conference.build();
    }

    /** One or two short days: apart, an evening that goes on, a night that is open on both days, or two days that touch. */
    private List<Day> days() {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(day(MONDAY.atTime(9, 0), 240));
            case 1 -> List.of(day(MONDAY.atTime(9, 0), 150), day(TUESDAY.atTime(9, 0), 120));
            case 2 -> List.of(day(MONDAY.atTime(22, 0), 240), day(TUESDAY.atTime(9, 0), 60));
            case 3 -> List.of(day(MONDAY.atTime(22, 0), 210), day(TUESDAY.atTime(0, 15), 90));
            default -> List.of(day(MONDAY.atTime(22, 0), 120), day(TUESDAY.atTime(0, 0), 120));
        };
    }

    private Day day(LocalDateTime opens, int minutes) {
        var hours = between(opens, opens.plusMinutes(minutes));
        var breaks = chance(3) ? List.of(within(hours), within(hours)) : List.<Interval>of();
        var slots = chance(3) ? List.of(within(hours), within(hours), within(hours)) : List.<Interval>of();
        return new Day(
                opens.toLocalDate(),
                hours,
                breaks.stream().map(pause -> new Day.Break("Break", pause)).toList(),
                slots,
                List.of());
    }

    private RoomBuilder room(String id) {
        var room = aRoom(id).seating(any(10, 40, 40)).readyAfter(any(0, 0, 15)).unavailable(pieces());
        if (chance(6)) {
            room.shared();
        }
        if (id.equals(WHOLE)) {
            room.madeOf("hall", "aula");
        }
        return chance(2) ? room.with("video") : room;
    }

    private SessionBuilder session(String id) {
        var session = aSession(id)
                .lasting(any(30, 30, 60, 90))
                .expecting(any(5, 5, 20))
                .allowedAt(pieces())
                .forbiddenAt(chance(2) ? new Interval[0] : pieces());
        if (chance(4)) {
            session.with(PEOPLE.get(random.nextInt(PEOPLE.size())));
        }
        if (chance(6)) {
            session.forPeople(PEOPLE.get(random.nextInt(PEOPLE.size()))).compulsory();
        }
        if (chance(5)) {
            session.needing("video");
        }
        if (chance(5)) {
            session.interpretedFor("ar").using(any(1, 2), "kit");
        }
        if (chance(6)) {
            session.forEveryone().ofKind(Session.Kind.PLENARY);
        }
        if (chance(5)) {
            pin(session);
        }
        if (chance(4)) {
            session.setUpIn(any(0, 15, 30)).tornDownIn(any(0, 15, 30));
        }
        if (chance(6)) {
            session.onlyIn("hall");
        }
        return chance(5) ? session.acrossBreaks() : session;
    }

    private void pin(SessionBuilder session) {
        var hours = days.get(random.nextInt(days.size())).hours();
        var start = hours.start().plusMinutes(15L * random.nextInt((int) hours.minutes() / 15));
        switch (random.nextInt(3)) {
            case 0 -> session.pinnedTo(start);
            case 1 -> session.pinnedTo("hall");
            default -> session.pinnedTo(start, "hall");
        }
    }

    private Relation relation(List<String> ids) {
        Collections.shuffle(ids, random);
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var named = ids.subList(0, Math.min(ids.size(), type.fewest() + random.nextInt(2)));
        return withGap(aRelation(type, named.toArray(String[]::new)), any(0, 0, 30));
    }

    /** Often none, else up to three that lie apart, touch or overlap, in any order. */
    private Interval[] pieces() {
        if (!chance(3)) {
            return new Interval[0];
        }
        var pieces = new ArrayList<Interval>();
        var from = days.get(random.nextInt(days.size())).opens();
        for (var count = 1 + random.nextInt(3); count > 0; count--) {
            var piece = between(from, from.plusMinutes(any(15, 30, 45, 60)));
            pieces.add(piece);
            from = piece.end().plusMinutes(any(-15, 0, 0, 30));
        }
        Collections.shuffle(pieces, random);
        return pieces.toArray(Interval[]::new);
    }

    private Interval within(Interval hours) {
        var from = hours.start().plusMinutes(15L * random.nextInt((int) hours.minutes() / 15));
        var to = from.plusMinutes(any(15, 30, 60, 90));
        return between(from, to.isBefore(hours.end()) ? to : hours.end());
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private int any(int... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
