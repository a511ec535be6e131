package org.plenum.generator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.plenum.conference.Audience;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * Adds to a generated conference people who are called by name, people who need pauses, and sessions with unknown
 * heads.
 *
 * <p>The planted timetable stays feasible: people are called only when they are free, and no pause is longer than the
 * time between their sessions.
 */
final class ExtraPeople {
    private static final int PERCENT_COMPULSORY = 70; // of the meetings
    private static final int PERCENT_WANTED = 20; // of the other sessions
    private static final int PERCENT_UNKNOWN = 25;
    private static final int PERCENT_PAUSED = 40;
    private static final int MOST_CALLED = 4;
    private static final int LONGEST_PAUSE = 4; // in steps of the grid

    private final PlantedConference planted;
    private final SeededRandom random;
    private final Map<String, List<Interval>> busy = new LinkedHashMap<>(); // when each person must be in a session

    ExtraPeople(PlantedConference planted, long seed) {
        this.planted = planted;
        this.random = new SeededRandom(new SplittableRandom(seed).split());
        planted.conference().people().forEach(person -> busy.put(person.id(), new ArrayList<>()));
        planted.timetable().forEach(placed -> placed.session().requiredIds().forEach(id -> occupy(id, placed)));
    }

    PlantedConference planted() {
        var sessions = planted.timetable().stream().map(this::session).toList();
        var people = planted.conference().people().stream().map(this::person).toList();
        return planted.with(planted.conference().rooms().list(), people, sessions);
    }

    private void occupy(String person, Placed placed) {
        intervals(person).add(placed.interval());
    }

    private List<Interval> intervals(String person) {
        return Objects.requireNonNull(busy.get(person), "each of the conference's people is there from the beginning");
    }

    private Session session(Placed placed) {
        var session = placed.session();
        return switch (session.kind()) {
            case MEETING -> random.chance(PERCENT_COMPULSORY) ? compulsory(placed) : wanted(placed);
            case BRIEFING, PANEL, WORKSHOP, BILATERAL, SOCIAL ->
                random.chance(PERCENT_WANTED)
                        ? wanted(placed)
                        : with(session, session.audience(), session.compulsory());
            case PLENARY, CEREMONY, ROUNDTABLE -> session;
        };
    }

    /** TalkRole people who must attend. */
    private Session compulsory(Placed placed) {
        var called = called(placed);
        called.forEach(id -> occupy(id, placed));
        return with(placed.session(), naming(placed.session(), called), !called.isEmpty());
    }

    /** TalkRole people whose presence is only wished, unless the session is compulsory. */
    private Session wanted(Placed placed) {
        var session = placed.session();
        return session.compulsory() ? compulsory(placed) : with(session, naming(session, called(placed)), false);
    }

    private static Audience naming(Session session, List<String> people) {
        var audience = session.audience();
        return new Audience(audience.everyone(), audience.regions(), audience.delegations(), people);
    }

    /** No more people than the session's heads. */
    private List<String> called(Placed placed) {
        var most = Math.min(MOST_CALLED, placed.session().heads().orElse(MOST_CALLED));
        return random.sample(busy.keySet(), busy.size()).stream()
                .filter(id -> isFree(id, placed.interval()))
                .limit(random.between(1, most))
                .toList();
    }

    private boolean isFree(String person, Interval time) {
        return Stream.concat(
                        intervals(person).stream(), planted.conference().people().get(person).unavailable().stream())
                .noneMatch(time::overlaps);
    }

    /** The same session with another audience, and sometimes without its heads. */
    private Session with(Session session, Audience audience, boolean compulsory) {
        return new Session(
                session.id(),
                session.title(),
                session.kind(),
                session.duration(),
                session.track(),
                audience,
                compulsory,
                !compulsory && random.chance(PERCENT_UNKNOWN) ? OptionalInt.empty() : session.heads(),
                session.people(),
                session.needs(),
                session.times(),
                session.importance(),
                session.open(),
                session.pinned(),
                session.talk());
    }

    private Person person(Person person) {
        var step = planted.conference().grid();
        var most = Math.min(LONGEST_PAUSE, leastPause(person.id()).dividedBy(step));
        var pause = most > 0 && random.chance(PERCENT_PAUSED)
                ? step.multipliedBy(random.between(1, (int) most))
                : Duration.ZERO;
        return new Person(
                person.id(),
                person.name(),
                person.delegation(),
                person.languages(),
                person.unavailable(),
                person.undesired(),
                pause);
    }

    /** The least time between two sessions of a person; a day where there are no two. */
    private Duration leastPause(String person) {
        var inTime = intervals(person).stream().sorted(Interval.BY_START).toList();
        var least = Duration.ofDays(1);
        for (var next = 1; next < inTime.size(); next++) {
            var between = Duration.between(
                    inTime.get(next - 1).end(), inTime.get(next).start());
            least = between.compareTo(least) < 0 ? between : least;
        }
        return least;
    }
}
