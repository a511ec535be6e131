package org.plenum.exchange.conference;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Interest;
import org.plenum.conference.Preferences;
import org.plenum.conference.Relation;
import org.plenum.conference.Resource;
import org.plenum.conference.Roster;
import org.plenum.conference.Session;
import org.plenum.exchange.issue.PlanIssue.NothingToPlace;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.timetable.AllowedReferences;
import org.plenum.exchange.timetable.TimetableFields;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;

/** Reads the fields of a conference document, each list before those that refer to it. */
public final class ConferenceFields {
    /** The value of the document's schema field. */
    public static final String SCHEMA = "plenum/conference/1";

    /** The default grid. */
    static final Duration GRID = Duration.ofMinutes(15);

    private final Value root;
    private final Fields fields;
    private final Ids ids = new Ids();
    private final Optional<String> id;
    private final String name;
    private final ZoneId timeZone;
    private final Duration grid;
    private final List<String> languages;
    private final Calendar calendar;
    private final Rosters rosters;

    private ConferenceFields(Value root, Fields fields) {
        this.root = root;
        this.fields = fields;
        fields.require("schema", value -> value.schema(SCHEMA));
        id = fields.require("id", Value::id);
        name = fields.require("name", Value::text).orElse("");
        var zone = fields.require("timeZone", TimeNotation::timeZone);
        zone.ifPresent(root.issues()::localTo);
        timeZone = zone.orElse(ZoneOffset.UTC);
        grid = fields.find("grid", DurationNotation::someMinutes).orElse(GRID);
        languages = fields.list("languages", Value::language);
        calendar = calendar(fields, grid, timeZone);
        rosters = Rosters.read(fields, ids);
        calendar.checkStarts(fields, rosters.rooms().size());
    }

    /** The conference of the value; nothing if there is any error. */
    public static Optional<Conference> read(Value root, Collection<? extends Rule> rules, List<Preset> presets) {
        var weights = new Weights(rules, presets);
        return root.object(fields -> Optional.of(new ConferenceFields(root, fields).conference(weights)))
                .filter(_ -> root.issues().errors() == 0)
                .map(Supplier::get);
    }

    private static Calendar calendar(Fields fields, Duration grid, ZoneId zone) {
        var reader = new DayReader();
        var items = fields.require("days", Value::items);
        var days = items.orElse(List.of()).stream()
                .map(item -> item.object(reader::day))
                .flatMap(Optional::stream)
                .toList();
        var calendar = new Calendar(
                days, items.filter(all -> all.size() == days.size()).isPresent(), grid, zone);
        calendar.checkSpan(fields);
        return calendar;
    }

    /** Reads the rest; the conference is built later, after unknown and missing fields are reported. */
    private Supplier<Conference> conference(Weights weights) {
        var sessions = ids.define(Kind.SESSION, fields, "sessions", sessionReader()::session);
        var several = new RelationReader(ids);
        var relations = fields.list("relations", value -> value.object(several::relation));
        var interests = fields.list("interests", value -> value.object(several::interest));
        var points = weights.read(fields);
        var baseline = fields.find("baseline", this::baseline);
        var preferences = fields.find("preferences", value -> value.object(new PreferencesReader(ids)::preferences))
                .orElse(Preferences.NONE);
        List.of("days", "rooms", "sessions").forEach(this::complainOfNothing);
        return () -> conference(sessions, relations, interests, points, baseline, preferences);
    }

    private SessionReader sessionReader() {
        var hosts = root.issues().errors() > 0
                ? Optional.<Conference>empty()
                : Optional.of(
                        conference(List.of(), List.of(), List.of(), Map.of(), Optional.empty(), Preferences.NONE));
        var teams = rosters.resources().stream()
                .filter(resource -> resource.language().isPresent())
                .collect(Collectors.toMap(
                        Resource::id, resource -> resource.language().orElseThrow(), (first, _) -> first));
        return new SessionReader(
                ids,
                calendar,
                new Interpretation(root.node()),
                teams,
                audience -> hosts.map(host -> host.headsOf(audience)).orElse(OptionalInt.empty()));
    }

    private Optional<Baseline> baseline(Value value) {
        var allowed = new AllowedReferences(id, ids.known(Kind.SESSION), ids.known(Kind.ROOM), true);
        return TimetableFields.read(value, allowed)
                .map(timetable -> new Baseline(
                        timetable.version(),
                        timetable.placements().stream()
                                .map(place -> new Baseline.Position(place.session(), place.start(), place.room()))
                                .toList()));
    }

    private void complainOfNothing(String list) {
        var node = root.node().path(list);
        if (node.isArray() && node.isEmpty()) {
            fields.complain(new NothingToPlace(fields.pointer(list), list));
        }
    }

    private Conference conference(
            List<Session> sessions,
            List<Relation> relations,
            List<Interest> interests,
            Map<String, Integer> weights,
            Optional<Baseline> baseline,
            Preferences preferences) {
        return new Conference(
                id.orElse(""),
                name,
                timeZone,
                grid,
                languages,
                Roster.of(calendar.days()),
                Roster.of(rosters.rooms()),
                Roster.of(rosters.regions()),
                Roster.of(rosters.delegations()),
                Roster.of(rosters.people()),
                Roster.of(rosters.tracks()),
                Roster.of(rosters.resources()),
                Roster.of(sessions),
                relations,
                interests,
                weights,
                baseline,
                preferences);
    }
}
