package org.plenum.solve.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.request.Absence;
import org.plenum.request.Asked;
import org.plenum.request.Proof;
import org.plenum.request.Request;
import org.plenum.request.Requests;
import org.plenum.request.Tie;
import org.plenum.request.Wanted;
import org.plenum.rule.Message;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.proof.Prover.Contradiction;
import org.plenum.solve.proof.cause.Likeness;
import org.plenum.solve.proof.cause.Smallest;
import org.plenum.solve.proof.domain.DomainLibrary;
import org.plenum.solve.proof.domain.Domains;

/** Shows quickly, without a search, that a conference is impossible, where it can be shown that way. */
public final class Proofs {
    /** The base name of the message bundle with a sentence for each sort of proof. */
    public static final String BUNDLE = "org.plenum.solve.proof.messages";

    private static final List<Prover> PROVERS = List.of(
            new Nowhere(), new Overload(), new OnlyPlaces(), new RelatedTimes(), new RelatedRooms(), new AtOnce());

    /** The most proofs of one conference: whoever has so many to read has enough for a start. */
    static final int MOST = 50;

    private final Conference conference;
    private final Requests requests;
    private final DomainLibrary library;

    private Proofs(Conference conference, Scorecard hardRules) {
        this.conference = conference;
        this.requests = Requests.of(conference);
        this.library = new DomainLibrary(conference, hardRules);
    }

    /**
     * Why no timetable can place every session and break no hard rule: at most {@value #MOST} proofs, no two for the same
     * requests; none where it may be possible, or where there is nothing to place or no place at all.
     *
     * @param rules the catalogue
     */
    public static List<Proof> of(Conference conference, List<? extends Rule> rules) {
        var hard = rules.stream()
                .filter(rule -> rule.weight().level() == Level.HARD)
                .toList();
        var proofs = new Proofs(conference, Scorecard.of(hard, conference.weights()));
        return proofs.library.starts().isEmpty() || conference.rooms().size() == 0 ? List.of() : proofs.all();
    }

    private List<Proof> all() {
        var proofs = new ArrayList<Proof>();
        var seen = new HashSet<Set<Request>>();
        contradictions(PROVERS, conference)
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), this::small))
                .flatMap(Optional::stream)
                .filter(proof -> seen.add(Set.copyOf(proof.requests())))
                .limit(MOST)
                .forEach(proofs::add);
        return proofs;
    }

    /**
     * Small for the way in which it was found, and so for all, unless something else is shown of what is left; nothing where it
     * rests on more than its own requests, such as on a session that could be nowhere, which is shown by itself.
     */
    private Optional<Proof> small(Contradiction contradiction) {
        var again = List.of(contradiction.again());
        var isItself = find(again, contradiction.among()).isPresent(); // else it is only about others' sessions
        var because = smallest(isItself ? again : PROVERS, contradiction.among());
        var left = contradictions(PROVERS, requests.only(because)).limit(2).toList();
        if (left.size() > 1) {
            because = smallest(PROVERS, because);
            left = find(PROVERS, because).stream().toList();
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var message = left.getFirst().message();
        return Optional.of(new Proof(
                isAboutTheSame(message, contradiction.message()) ? contradiction.message() : message,
                Asked.of(because, conference)));
    }

    /** Then the one about the whole tells more: how far it is from possible. */
    private static boolean isAboutTheSame(Message one, Message other) {
        return one.key().equals(other.key())
                && one.subjects().equals(other.subjects())
                && words(one).equals(words(other));
    }

    /** What their sentences are chosen by. */
    private static List<Object> words(Message message) {
        return message.arguments().stream().filter(String.class::isInstance).toList();
    }

    private List<Request> smallest(List<? extends Prover> provers, Collection<Request> among) {
        return new Smallest<Request>(part -> find(provers, part).isPresent(), part -> Likeness.kinds(conference, part))
                .of(withoutNeedlessSorts(provers, among));
    }

    /** Whole sorts of requests that are not needed are left out first: there are few sorts, and many requests. */
    private List<Request> withoutNeedlessSorts(List<? extends Prover> provers, Collection<Request> among) {
        var sorts = among.stream().map(Proofs::sort).distinct().toList();
        var needed =
                new Smallest<Object>(some -> find(provers, ofSorts(some, among)).isPresent(), some -> some).of(sorts);
        return ofSorts(needed, among);
    }

    private static List<Request> ofSorts(Collection<Object> sorts, Collection<Request> among) {
        return among.stream().filter(request -> sorts.contains(sort(request))).toList();
    }

    private static Object sort(Request request) {
        return switch (request) {
            case Wanted wanted -> wanted.want();
            case Absence absence -> absence.of();
            case Tie tie -> Tie.class;
        };
    }

    /** What contradicts what where nothing but these is asked. */
    private Optional<Contradiction> find(List<? extends Prover> provers, Collection<Request> part) {
        return contradictions(provers, requests.only(part)).findFirst();
    }

    private Stream<Contradiction> contradictions(List<? extends Prover> provers, Conference part) {
        var domains = new Domains(library, part);
        return provers.stream().flatMap(prover -> prover.contradictions(domains));
    }
}
