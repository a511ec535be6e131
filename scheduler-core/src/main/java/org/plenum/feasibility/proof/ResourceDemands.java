package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenum.conference.Audience;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Subject;
import org.plenum.feasibility.proof.ResourceDemand.Name;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.rule.Language;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Supply;

/** The resources that sessions demand: the time of people and of audiences, the supplies of load rules, and rooms. */
final class ResourceDemands {
    private static final Supply ONE = new Supply(1, List.of());
    private static final List<UnaryResource> ONE_BY_ONE = List.of(UnaryResource.ALWAYS);

    private final Domains domains;
    private final DemandCollector collector;
    private final Conference conference;
    private final Requirements requirements;
    private final RoomUnits space;
    private final List<Integer> sessions;

    /** @param only the resource to consider; all where empty */
    ResourceDemands(Domains domains, Optional<Name> only) {
        this.domains = domains;
        this.collector = new DemandCollector(domains, only);
        this.conference = domains.conference();
        this.space = new RoomUnits(conference);
        this.requirements = Requirements.of(conference);
        this.sessions = collector.sessions();
    }

    /** A lazy stream, so that a caller that needs one demand makes no more than necessary. */
    Stream<ResourceDemand> stream() {
        return Stream.<Supplier<Stream<ResourceDemand>>>of(this::people, this::audiences, this::loads, this::rooms)
                .flatMap(Supplier::get);
    }

    private Stream<ResourceDemand> people() {
        if (!collector.matters("impossible-person")) {
            return Stream.empty();
        }
        var byPerson = new LinkedHashMap<String, BitSet>();
        for (var index : sessions) {
            for (var id : collector.session(index).requiredIds()) {
                byPerson.computeIfAbsent(id, _ -> new BitSet()).set(index);
            }
        }
        return byPerson.entrySet().stream().flatMap(entry -> person(entry.getKey(), entry.getValue()));
    }

    private Stream<ResourceDemand> person(String id, BitSet theirs) {
        var person = conference.people().get(id);
        return collector.collect(
                new Name("impossible-person", id),
                person,
                () -> new Supply(1, outages(person.unavailable()).toList()),
                List.of(new UnaryResource(new BitSet(), person.pause().toMinutes(), false)),
                () -> requirements.absencesOf(person),
                index -> one(theirs.get(index)));
    }

    private Stream<ResourceDemand> audiences() {
        var everyone = audience("impossible-everyone", conference.id(), conference.name(), _ -> false);
        var regions = mentioned(Audience::regions)
                .flatMap(id -> audience(
                        "impossible-region",
                        id,
                        conference.regions().get(id),
                        audience -> audience.regions().contains(id)));
        var delegations = mentioned(Audience::delegations)
                .map(conference.delegations()::get)
                .flatMap(each ->
                        audience("impossible-delegation", each.id(), each, audience -> audience.includes(each)));
        var listeners = mentioned(Audience::people)
                .flatMap(id -> audience(
                        "impossible-listener",
                        id,
                        conference.people().get(id),
                        audience -> audience.people().contains(id)));
        return Stream.of(everyone, regions, delegations, listeners).flatMap(Function.identity());
    }

    private Stream<String> mentioned(Function<Audience, List<String>> ids) {
        return sessions.stream()
                .flatMap(index -> ids.apply(collector.session(index).audience()).stream())
                .distinct();
    }

    /** Compulsory sessions of one audience, those for everyone and plenaries must not overlap. */
    private Stream<ResourceDemand> audience(String key, String id, Object subject, Predicate<Audience> includes) {
        return collector.collect(new Name(key, id), subject, () -> ONE, ONE_BY_ONE, Stream::empty, index -> {
            var session = collector.session(index);
            var audience = session.audience();
            var mustAttend = session.compulsory() && (audience.everyone() || includes.test(audience));
            return one(mustAttend || (session.kind().isPlenary() && !audience.isEmpty()));
        });
    }

    private Stream<ResourceDemand> loads() {
        if (!collector.matters("impossible-interpretation", "impossible-supply", "impossible-shared-room")) {
            return Stream.empty();
        }
        return domains.hardRules().rules(LoadRule.class).stream().flatMap(this::loads);
    }

    private Stream<ResourceDemand> loads(LoadRule rule) {
        var demands = new HashMap<Integer, Map<String, Integer>>();
        sessions.forEach(index -> demands.put(index, rule.demand(conference, collector.session(index))));
        return sessions.stream()
                .flatMap(index -> demands.getOrDefault(index, Map.of()).keySet().stream())
                .distinct()
                .flatMap(key -> load(rule, key, demands));
    }

    private Stream<ResourceDemand> load(LoadRule rule, String key, Map<Integer, Map<String, Integer>> demands) {
        var subject = rule.subject(conference, key);
        var room = rule.room(conference, key);
        return collector.collect(
                new Name(nameOf(subject), key),
                subject,
                () -> rule.supply(conference, key),
                List.of(),
                () -> conference.resources().stream().flatMap(requirements::absencesOf),
                index -> room.map(id -> space.isOnlyRoom(domains.roomsOf(index), id))
                                .orElse(true)
                        ? demands.getOrDefault(index, Map.of()).getOrDefault(key, 0)
                        : 0);
    }

    private static String nameOf(Subject subject) {
        return switch (subject) {
            case Language _ -> "impossible-interpretation";
            case Room _ -> "impossible-shared-room";
            default -> "impossible-supply";
        };
    }

    /** For each set of rooms that some session can have: the sessions that necessarily take parts of these rooms. */
    private Stream<ResourceDemand> rooms() {
        if (!collector.matters("impossible-rooms", "impossible-space")) {
            return Stream.empty();
        }
        return sessions.stream()
                .map(domains::roomsOf)
                .map(space::partsOf)
                .distinct()
                .flatMap(parts -> {
                    var rooms = space.rooms(parts);
                    var wholes = space.wholes(rooms);
                    var fewest = new HashMap<BitSet, Integer>();
                    return collector.collect(
                            new Name(wholes.size() > rooms.size() ? "impossible-space" : "impossible-rooms", ""),
                            rooms,
                            () -> new Supply(
                                    rooms.size(),
                                    rooms.stream()
                                            .flatMap(room -> outages(conference.unavailable(room)))
                                            .toList()),
                            rooms.stream().map(this::resource).toList(),
                            () -> wholes.stream().flatMap(requirements::absencesOf),
                            index -> fewest.computeIfAbsent(
                                    domains.roomsOf(index), choice -> space.fewestParts(choice, parts)));
                });
    }

    private UnaryResource resource(Room room) {
        var closed = new BitSet();
        conference.unavailable(room).forEach(interval -> closed.or(domains.minutesOf(interval)));
        var turnaround = conference.roomsOverlapping(room).stream()
                .mapToLong(each -> each.turnaround().toMinutes())
                .min()
                .orElse(0);
        return new UnaryResource(closed, turnaround, true);
    }

    private static Stream<Supply.Outage> outages(Collection<Interval> away) {
        return Interval.merged(away).stream().map(interval -> new Supply.Outage(interval, 1));
    }

    private static int one(boolean takes) {
        return takes ? 1 : 0;
    }
}
