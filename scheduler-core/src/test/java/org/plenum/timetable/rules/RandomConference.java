package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aDelegate;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.asWish;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.unwilling;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.conference.Agenda.withGap;
import static org.plenum.conference.Agenda.withPause;
import static org.plenum.conference.Agenda.withTimeslots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Relation;
import org.plenum.conference.RoomBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

/** Makes small conferences in which everything that a rule can look at occurs, the same for the same random numbers. */
final class RandomConference {
    private static final List<String> ROOMS = List.of("hall", "aula", "annex");
    private static final String WHOLE = "annex";
    private static final List<String> PEOPLE = List.of("ada", "ben", "cyd", "dag");
    private static final List<String> BUILDINGS = List.of("main", "wing");
    private static final List<String> FEATURES = List.of("video", "booths");
    private static final List<String> REGIONS = List.of("north", "south");
    private static final List<String> DELEGATIONS = List.of("FR", "NO", "IT");
    private static final List<Integer> SEATS = List.of(10, 40, 100, Integer.MAX_VALUE);
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 60, 90, 120, 180);

    private final Random random;
    private final Flavour flavour;

    private RandomConference(Random random, Flavour flavour) {
        this.random = random;
        this.flavour = flavour;
    }

    static Conference of(Random random, Flavour flavour) {
        return new RandomConference(random, flavour).make();
    }

    private Conference make() {
        var sessions = new ArrayList<SessionBuilder>();
        var ids = new ArrayList<String>();
        for (var i = 0; i < flavour.sessions(); i++) {
            ids.add("s" + i);
            sessions.add(session("s" + i));
        }
        var talks = RandomTalks.givenTo(sessions);
        var conference = aConference()
                .withDays(aMonday(), talks.inBlocks(aTuesday()))
                .withRooms(ROOMS.stream().map(this::room).toArray(RoomBuilder[]::new))
                .withDelegations(
                        aDelegation("FR", "south", 1, times()),
                        aDelegation("NO", "north", 2),
                        aDelegation("IT", "south", 3, times()))
                .withPeople(ada(), aPerson("ben", times()), aDelegate("cyd", "FR"), aDelegate("dag", "NO"))
                .withResources(aResource("kit", 2, times()), aTeam("ar-team", "ar", 1, times()), aTeam("ar-2", "ar", 1))
                .withSessions(sessions.toArray(SessionBuilder[]::new));
        relate(conference, ids);
        publish(conference, ids);
        talks.prefer(conference, ROOMS);
        return conference.build();
    }

    private Person ada() {
        var ada = unwilling(aPerson("ada", times()), times());
        return chance() ? withPause(ada, 15 * (8 + random.nextInt(20))) : ada;
    }

    private void relate(ConferenceBuilder conference, List<String> ids) {
        var few = Math.min(3, ids.size());
        for (var i = 0; i < 2; i++) {
            Collections.shuffle(ids, random);
            conference.withInterest(1 + random.nextInt(20), ids.subList(0, few).toArray(String[]::new));
            Collections.shuffle(ids, random);
            var type = flavour.relations().orElseGet(() -> any(List.of(Relation.Type.values())));
            var named = ids.subList(0, Math.min(ids.size(), type.fewest() + random.nextInt(2)));
            var relation = withGap(aRelation(type, named.toArray(String[]::new)), 15 * random.nextInt(3));
            conference.withRelations(random.nextBoolean() ? relation : asWish(relation, 1 + random.nextInt(3)));
        }
    }

    /** Now and then a baseline, of some sessions. */
    private void publish(ConferenceBuilder conference, List<String> ids) {
        if (chance()) {
            ids.subList(0, 1 + random.nextInt(ids.size()))
                    .forEach(id -> conference.withPublished(
                            id,
                            (random.nextBoolean() ? monday(9) : tuesday(9)).plusMinutes(15L * random.nextInt(30)),
                            any(ROOMS)));
        }
    }

    private Day aMonday() {
        var day = aDay(MONDAY, 9, any(List.of(18, 18, 24, 26))); // some sessions run past midnight, some start after it
        return chance()
                ? withBreaks(day, between(monday(12, 30), monday(14)), between(monday(13, 30), monday(14, 30)))
                : day;
    }

    private Day aTuesday() {
        var day = aDay(TUESDAY, 9, 18);
        return chance()
                ? withTimeslots(day, between(tuesday(9), tuesday(11)), between(tuesday(10, 15), tuesday(12)))
                : day;
    }

    private RoomBuilder room(String id) {
        var room =
                aRoom(id).seating(any(SEATS)).readyAfter(15 * random.nextInt(3)).unavailable(times());
        if (chance()) {
            room.inBuilding(any(BUILDINGS));
        }
        if (chance()) {
            room.shared();
        }
        if (id.equals(WHOLE) && chance()) {
            room.madeOf("hall", "aula");
        }
        return chance() ? room : room.with(FEATURES.get(random.nextInt(2)));
    }

    private SessionBuilder session(String id) {
        var session = aSession(id)
                .lasting(any(LENGTHS))
                .ofImportance(1 + random.nextInt(10))
                .allowedAt(times())
                .forbiddenAt(times())
                .preferredAt(times())
                .undesiredAt(times());
        if (!chance()) {
            session.expecting(random.nextInt(120));
        }
        givePeople(session);
        giveNeeds(session);
        if (chance()) {
            session.pinnedTo(monday(10), any(ROOMS));
        }
        return chance() ? session.acrossBreaks() : session;
    }

    private void givePeople(SessionBuilder session) {
        session.ofKind(
                flavour.kind().orElseGet(() -> chance() ? any(List.of(Session.Kind.values())) : Session.Kind.BRIEFING));
        if (chance()) {
            session.with(any(PEOPLE), any(PEOPLE));
        }
        if (chance()) {
            session.forRegions(any(REGIONS));
        }
        if (chance()) {
            session.forDelegations(any(DELEGATIONS)).forPeople(any(PEOPLE));
        }
        if (chance()) {
            session.compulsory();
        }
    }

    private void giveNeeds(SessionBuilder session) {
        if (chance()) {
            session.onTrack(any(List.of("cyber", "borders")));
        }
        if (chance()) {
            session.needing(any(FEATURES));
        }
        if (chance()) {
            session.onlyIn(any(ROOMS), any(ROOMS));
        }
        if (chance()) {
            session.interpretedFor("ar").using(1 + random.nextInt(2), "kit");
        }
        if (chance()) {
            session.wishingFor("ar");
        }
        if (chance()) {
            session.setUpIn(15 * random.nextInt(3)).tornDownIn(10 * random.nextInt(3));
        }
    }

    /** Now and then two intervals that can overlap, else none. */
    private Interval[] times() {
        return chance() ? new Interval[] {time(), time()} : new Interval[0];
    }

    private Interval time() {
        var start = (random.nextBoolean() ? monday(9) : tuesday(9)).plusMinutes(10L * random.nextInt(40));
        return between(start, start.plusMinutes(10L * (1 + random.nextInt(24))));
    }

    private boolean chance() {
        return random.nextDouble() < flavour.zest();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
