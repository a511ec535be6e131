package org.plenum.solve.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Audience;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.request.Request;
import org.plenum.request.Requests;
import org.plenum.rule.Language;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Supply;
import org.plenum.solve.proof.Claim.Member;

/** Everything that sessions take from: the time of people and of audiences, what load rules count, and rooms. */
final class Claims {
    private static final Supply ONE = new Supply(1, List.of());

    private final Domains domains;
    private final Conference conference;
    private final Requests requests;
    private final OpenMinutes minutes;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(Domains domains) {
        this.domains = domains;
        this.conference = domains.conference();
        this.requests = Requests.of(conference);
        this.minutes = new OpenMinutes(conference.days());
    }

    static List<Claim> of(Domains domains) {
        var claims = new Claims(domains);
        claims.addPeople();
        claims.addAudiences();
        claims.addLoads();
        claims.addRooms();
        return claims.claims;
    }

    private void addPeople() {
        for (var id : mentioned(session -> session.personIds().stream())) {
            var person = conference.people().get(id);
            var supply = new Supply(1, outages(person.unavailable()).toList());
            add(
                    "impossible-person",
                    person,
                    supply,
                    requests.absencesOf(person),
                    index -> one(session(index).personIds().contains(id)));
        }
    }

    private void addAudiences() {
        addAudience("impossible-everyone", conference.name(), _ -> false);
        for (var id : mentioned(session -> session.audience().regions().stream())) {
            addAudience(
                    "impossible-region",
                    conference.regions().get(id),
                    audience -> audience.regions().contains(id));
        }
        for (var id : mentioned(session -> session.audience().delegations().stream())) {
            var delegation = conference.delegations().get(id);
            addAudience("impossible-delegation", delegation, audience -> audience.includes(delegation));
        }
        for (var id : mentioned(session -> session.audience().people().stream())) {
            addAudience(
                    "impossible-listener",
                    conference.people().get(id),
                    audience -> audience.people().contains(id));
        }
    }

    /** Compulsory sessions for one audience, those for everyone and plenaries must not overlap. */
    private void addAudience(String key, Object subject, Predicate<Audience> includes) {
        add(key, subject, ONE, Stream.empty(), index -> {
            var session = session(index);
            var audience = session.audience();
            var mustAttend = session.compulsory() && (audience.everyone() || includes.test(audience));
            return one(mustAttend || (session.kind().isPlenary() && !audience.isEmpty()));
        });
    }

    private void addLoads() {
        for (var rule : domains.hardRules().rules(LoadRule.class)) {
            for (var key : mentioned(session -> rule.demand(conference, session).keySet().stream())) {
                var subject = rule.subject(conference, key);
                add(
                        subject instanceof Language ? "impossible-interpretation" : "impossible-supply",
                        subject,
                        rule.supply(conference, key),
                        conference.resources().stream().flatMap(requests::absencesOf),
                        index -> rule.demand(conference, session(index)).getOrDefault(key, 0));
            }
        }
    }

    /** For each choice of rooms that some session has: the sessions that have no other. */
    private void addRooms() {
        var choices = new LinkedHashSet<BitSet>();
        sessions().forEach(index -> choices.add(domains.roomsOf(index)));
        for (var choice : choices) {
            var rooms = choice.stream().mapToObj(domains.rooms()::get).toList();
            var outages = rooms.stream().flatMap(room -> outages(room.unavailable()));
            var absences = rooms.stream().flatMap(requests::absencesOf);
            add(
                    "impossible-rooms",
                    rooms,
                    new Supply(rooms.size(), outages.toList()),
                    absences,
                    index -> one(isWithin(domains.roomsOf(index), choice)));
        }
    }

    private static boolean isWithin(BitSet rooms, BitSet choice) {
        return rooms.stream().allMatch(choice::get);
    }

    private void add(
            String key, Object subject, Supply supply, Stream<? extends Request> absences, IntUnaryOperator units) {
        var members = sessions()
                .filter(index -> units.applyAsInt(index) > 0)
                .mapToObj(index -> member(index, units.applyAsInt(index)))
                .toList();
        if (!members.isEmpty()) {
            claims.add(new Claim(key, subject, minutes.stock(supply), members, List.copyOf(absences.toList())));
        }
    }

    private Member member(int index, int units) {
        var reach = domains.reach(index);
        var load = units * session(index).minutes();
        return new Member(
                index,
                reach,
                minutes.before(reach.start()),
                minutes.before(reach.end()),
                load,
                session(index).times().acrossBreaks());
    }

    private static Stream<Supply.Outage> outages(Collection<Interval> away) {
        return Interval.merged(away).stream().map(interval -> new Supply.Outage(interval, 1));
    }

    private Session session(int index) {
        return domains.sessions().get(index);
    }

    /** Those that could be somewhere: the others prove enough by themselves. */
    private IntStream sessions() {
        return IntStream.range(0, domains.sessions().size()).filter(index -> !domains.isNowhere(index));
    }

    /** What some session mentions, each once. */
    private Collection<String> mentioned(Function<Session, Stream<String>> mentions) {
        return domains.sessions().stream().flatMap(mentions).distinct().toList();
    }

    private static int one(boolean takes) {
        return takes ? 1 : 0;
    }
}
