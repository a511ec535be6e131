package org.plenum.feasibility.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Relation;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.Roster;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;

/** All requirements of a conference, and the same conference with only some of them. */
public final class Requirements {
    private static final List<RequirementKind> WANTS = List.of(RequirementKind.values());

    private final Conference conference;

    private Requirements(Conference conference) {
        this.conference = conference;
    }

    public static Requirements of(Conference conference) {
        return new Requirements(conference);
    }

    /** The requirements of the session by itself. */
    public Stream<Requirement> ofSession(Session session) {
        var wanted = new ArrayList<Requirement>();
        for (var kind : WANTS) {
            var count = kind.count(session);
            for (var index = 0; index < count; index++) {
                wanted.add(new SessionRequirement(session.id(), kind, index));
            }
        }
        return wanted.stream();
    }

    public Stream<Requirement> absencesOf(Room room) {
        return absences(AbsenceRequirement.Of.ROOM, room, room.unavailable());
    }

    public Stream<Requirement> absencesOf(Person person) {
        return absences(AbsenceRequirement.Of.PERSON, person, person.unavailable());
    }

    public Stream<Requirement> absencesOf(Resource resource) {
        return absences(AbsenceRequirement.Of.RESOURCE, resource, resource.unavailable());
    }

    private static Stream<Requirement> absences(AbsenceRequirement.Of of, Subject owner, List<Interval> times) {
        return IntStream.range(0, times.size()).mapToObj(index -> new AbsenceRequirement(of, owner.id(), index));
    }

    /** The hard relations, without those that are only wishes. */
    public Stream<RelationRequirement> ties() {
        return IntStream.range(0, conference.relations().size())
                .mapToObj(RelationRequirement::new)
                .filter(tie -> tie.relation(conference).level() == ScoreLevel.HARD);
    }

    /** All requirements. */
    public List<Requirement> all() {
        var all = new ArrayList<Requirement>();
        conference.sessions().forEach(session -> ofSession(session).forEach(all::add));
        conference.rooms().forEach(room -> absencesOf(room).forEach(all::add));
        conference.people().forEach(person -> absencesOf(person).forEach(all::add));
        conference.resources().forEach(resource -> absencesOf(resource).forEach(all::add));
        ties().forEach(all::add);
        return all;
    }

    /** The requirement at this JSON Pointer of the conference's document. */
    public Optional<Requirement> find(String pointer) {
        return all().stream()
                .filter(requirement -> requirement.pointer(conference).equals(pointer))
                .findFirst();
    }

    /** The conference without these requirements. */
    public Conference without(Collection<? extends Requirement> requirements) {
        var dropped = Set.copyOf(requirements);
        return keeping(conference.sessions(), conference.people(), requirement -> !dropped.contains(requirement));
    }

    /**
     * The conference with only these requirements, the sessions that they name and the people of those sessions, and
     * no wishes.
     */
    public Conference only(Collection<? extends Requirement> requirements) {
        var kept = Set.copyOf(requirements);
        var named = kept.stream().flatMap(this::sessionsOf).collect(Collectors.toSet());
        var sessions = among(conference.sessions(), named);
        var people = sessions.stream().flatMap(Requirements::peopleOf).collect(Collectors.toSet());
        conference.tracks().forEach(track -> people.addAll(track.chairs()));
        return keeping(sessions, among(conference.people(), people), kept::contains);
    }

    private static <T extends Subject> Roster<T> among(Roster<T> roster, Set<String> ids) {
        return Roster.of(roster.stream().filter(each -> ids.contains(each.id())).toList());
    }

    private static Stream<String> peopleOf(Session session) {
        return Stream.of(
                        session.personIds(),
                        session.audience().people(),
                        session.talk().presenters(),
                        session.talk().attendees())
                .flatMap(List::stream);
    }

    private Stream<String> sessionsOf(Requirement requirement) {
        return switch (requirement) {
            case SessionRequirement wanted -> Stream.of(wanted.session());
            case RelationRequirement tie -> tie.relation(conference).sessions().stream();
            case AbsenceRequirement _ -> Stream.empty();
        };
    }

    private Conference keeping(Roster<Session> sessions, Roster<Person> people, Predicate<Requirement> isKept) {
        var asking = new RelaxedConference(conference, isKept);
        var held = Roster.of(sessions.stream().map(asking::session).toList());
        return new Conference(
                conference.id(),
                conference.name(),
                conference.timeZone(),
                conference.grid(),
                conference.languages(),
                conference.days(),
                Roster.of(conference.rooms().stream().map(asking::room).toList()),
                conference.regions(),
                conference.delegations(),
                Roster.of(people.stream().map(asking::person).toList()),
                conference.tracks(),
                Roster.of(conference.resources().stream().map(asking::resource).toList()),
                held,
                relations(held, isKept),
                conference.interests().stream()
                        .filter(interest -> interest.sessions().stream().allMatch(held::has))
                        .toList(),
                conference.weights(),
                conference.baseline(),
                conference.preferences().among(held));
    }

    private List<Relation> relations(Roster<Session> held, Predicate<Requirement> isKept) {
        return IntStream.range(0, conference.relations().size())
                .mapToObj(RelationRequirement::new)
                .filter(tie -> isKept.test(tie)
                        && tie.relation(conference).sessions().stream().allMatch(held::has))
                .map(tie -> tie.relation(conference))
                .toList();
    }

    /** The position of an id in its list. */
    static int positionOf(String id, Roster<? extends Subject> roster) {
        return roster.list().stream().map(Subject::id).toList().indexOf(id);
    }
}
