package org.plenum.exchange.change;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.change.Change;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.conference.ConferenceFields;
import org.plenum.exchange.conference.ConferenceTree;
import org.plenum.exchange.edit.ConferenceList;
import org.plenum.exchange.edit.References;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Origins;
import org.plenum.exchange.json.Value;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conference's document under change: the class changes its tree, so that all other parts stay as they were written.
 */
final class ConferenceEdit {
    private static final List<String> LANGUAGES = List.of("interpretation", "interpretationWished");
    private static final String UNAVAILABLE = "unavailable";
    private static final String PINNED = "pinned";
    private static final String PRESET = "preset";

    private final Optional<Interval> span;
    private final ConferenceLists lists;
    private final Origins origins = new Origins();
    private final Collection<? extends Rule> rules;
    private final List<Preset> presets;

    /**
     * Begins with the document, which stays as it is.
     *
     * @param rules and {@code presets} by which the conference is read again
     */
    ConferenceEdit(ConferenceDocument before, Collection<? extends Rule> rules, List<Preset> presets) {
        this.rules = rules;
        this.presets = presets;
        span = span(before.conference());
        lists = new ConferenceLists(before.json().deepCopy());
    }

    private static Optional<Interval> span(Conference conference) {
        var hours = conference.days().stream().map(Day::hours).toList();
        var first = hours.stream().map(Interval::start).min(LocalDateTime::compareTo);
        var last = hours.stream().map(Interval::end).max(LocalDateTime::compareTo);
        return first.flatMap(start -> last.map(end -> new Interval(start, end)));
    }

    /** From the conference's first opening to its last closing; nothing if it has no days. */
    Optional<Interval> span() {
        return span;
    }

    /** The id, which must exist at this point of the changes. */
    Optional<String> resolve(Kind kind, Value value) {
        return lists.resolve(kind, value);
    }

    /** The ids of the presets that the conference can name. */
    List<String> presets() {
        return presets.stream().map(Preset::id).toList();
    }

    Duration duration(String session) {
        return lists.duration(lists.get(Kind.SESSION, session));
    }

    int units(String resource) {
        return lists.units(lists.get(Kind.RESOURCE, resource));
    }

    /** The languages that are interpreted or wished for in a session; in any session if none is given. */
    Set<String> languages(Optional<String> session) {
        return languageLists(session)
                .flatMap(list -> list.values().stream())
                .flatMap(language -> language.stringValueOpt().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<JsonNode> languageLists(Optional<String> session) {
        var sessions = session.map(id -> List.of(lists.get(Kind.SESSION, id))).orElseGet(() -> lists.all(Kind.SESSION));
        return sessions.stream().flatMap(one -> LANGUAGES.stream().map(one::path));
    }

    /**
     * Applies the change; false if the conference is the same after it.
     *
     * @param said the fields of the change, which go into the document as they were written
     */
    boolean apply(Change change, Map<String, Value> said) {
        return switch (change) {
            case Change.RoomClosed closed -> makeUnavailable(Kind.ROOM, closed.room(), closed.interval());
            case Change.PersonUnavailable away -> makeUnavailable(Kind.PERSON, away.person(), away.interval());
            case Change.PersonLate late -> makeUnavailableUntil(Kind.PERSON, late.person(), late.until());
            case Change.DelegationLate late -> makeUnavailableUntil(Kind.DELEGATION, late.delegation(), late.until());
            case Change.ResourceLost lost -> makeUnavailable(Kind.RESOURCE, lost.resource(), lost.interval());
            case Change.UnitsLost lost -> removeUnits(lost.resource(), lost.units());
            case Change.SessionAdded _ -> add(said).isPresent();
            case Change.SessionCancelled cancelled -> cancel(cancelled.session());
            case Change.SessionLonger longer -> put(lists.get(Kind.SESSION, longer.session()), "duration", said);
            case Change.SessionPinned pinned -> pin(pinned, said);
            case Change.SessionUnpinned unpinned -> unpin(lists.get(Kind.SESSION, unpinned.session()));
            case Change.LanguageDropped dropped -> removeLanguage(dropped);
            case Change.PresetChosen chosen -> choose(chosen.preset(), said);
        };
    }

    private boolean makeUnavailableUntil(Kind kind, String id, LocalDateTime until) {
        return span.map(Interval::start)
                .filter(until::isAfter)
                .map(beginning -> makeUnavailable(kind, id, new Interval(beginning, until)))
                .orElse(false);
    }

    /** Makes it unavailable only for times at which it is still available, so that no time counts twice. */
    private boolean makeUnavailable(Kind kind, String id, Interval interval) {
        var owner = lists.get(kind, id);
        var missing = interval.without(lists.intervals(owner.path(UNAVAILABLE)));
        missing.forEach(part -> ConferenceLists.append(
                owner, UNAVAILABLE, ConferenceTree.interval(part).object()));
        return !missing.isEmpty();
    }

    private boolean removeUnits(String resource, int units) {
        lists.get(Kind.RESOURCE, resource).put("units", units(resource) - units);
        return true;
    }

    /**
     * Adds a session and its relations; returns them as the changed conference has them.
     *
     * @return nothing if there is an error, which the reading of the whole document reports
     */
    Optional<Change.SessionAdded> add(Map<String, Value> said) {
        var session = Objects.requireNonNull(said.get("session"));
        var relations =
                Optional.ofNullable(said.get("relations")).flatMap(Value::items).orElse(List.of());
        lists.add(Kind.SESSION, origins.part(session));
        relations.forEach(relation -> ConferenceLists.append(lists.root(), "relations", origins.part(relation)));
        return conference(new Issues()).map(now -> added(now, relations.size()));
    }

    private static Change.SessionAdded added(Conference now, int relations) {
        var all = now.relations();
        return new Change.SessionAdded(
                now.sessions().list().getLast(), all.subList(all.size() - relations, all.size()));
    }

    private boolean cancel(String session) {
        References.remove(lists.root(), ConferenceList.SESSIONS, session);
        return true;
    }

    private boolean put(ObjectNode owner, String field, Map<String, Value> said) {
        Optional.ofNullable(said.get(field)).ifPresent(value -> owner.set(field, origins.part(value)));
        return true;
    }

    /** A start or a room that was pinned before stays pinned unless the change sets it. */
    private boolean pin(Change.SessionPinned pinned, Map<String, Value> said) {
        var session = lists.get(Kind.SESSION, pinned.session());
        var pin = session.path(PINNED) instanceof ObjectNode known ? known : session.putObject(PINNED);
        var before =
                new Session.Pin(lists.time(pin.path("start")), pin.path("room").stringValueOpt());
        var after =
                new Session.Pin(pinned.start().or(before::start), pinned.room().or(before::room));
        return !after.equals(before) && put(pin, "start", said) && put(pin, "room", said);
    }

    private static boolean unpin(ObjectNode session) {
        var pin = session.path(PINNED);
        return (pin.hasNonNull("start") || pin.hasNonNull("room")) && session.remove(PINNED) != null;
    }

    private boolean removeLanguage(Change.LanguageDropped dropped) {
        return languageLists(dropped.session())
                        .filter(list -> ConferenceLists.strike(list, dropped.language()))
                        .count()
                > 0;
    }

    private boolean choose(Optional<String> preset, Map<String, Value> said) {
        if (preset.equals(lists.root().path(PRESET).stringValueOpt())) {
            return false;
        }
        return preset.isPresent()
                ? put(lists.root(), PRESET, said)
                : lists.root().remove(PRESET) != null;
    }

    /** The conference after the changes so far, read like any other; reports the errors in the added parts. */
    Optional<ConferenceDocument> read(Issues issues) {
        var found = new Issues(origins);
        var conference = conference(found);
        var known = issues.list(); // parts that were taken over as they were written may have been reported already
        found.list().stream()
                .filter(ConferenceEdit::isOfChanges)
                .filter(issue -> !known.contains(issue))
                .forEach(issues::add);
        return conference.map(after -> new ConferenceDocument(after, lists.root()));
    }

    private Optional<Conference> conference(Issues found) {
        return ConferenceFields.read(new Value(lists.root(), "", found), rules, presets);
    }

    /** Excludes warnings about parts that no change concerns. */
    private static boolean isOfChanges(Issue issue) {
        return issue.severity() == Issue.Severity.ERROR || issue.pointer().startsWith("/changes/");
    }
}
