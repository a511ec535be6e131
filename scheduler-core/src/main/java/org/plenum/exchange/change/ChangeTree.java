package org.plenum.exchange.change;

import java.util.List;
import java.util.Optional;
import org.plenum.change.Change;
import org.plenum.change.ChangeType;
import org.plenum.conference.Interval;
import org.plenum.exchange.conference.ConferenceTree;
import org.plenum.exchange.json.Members;

/** The JSON tree of changes: the only place that defines where each part of them goes. */
public final class ChangeTree {

    private ChangeTree() {}

    /** The document, with changes as {@link #of} writes them. */
    public static Members document(Optional<String> by, Optional<String> why, List<Members> changes) {
        return new Members()
                .text("schema", ChangesReader.SCHEMA)
                .text("by", by)
                .text("why", why)
                .allObjects("changes", changes, each -> each);
    }

    /** One change, without its fields. */
    public static Members of(ChangeType type) {
        return new Members().text("type", type.id());
    }

    /** One change. */
    public static Members of(Change change) {
        var tree = of(ChangeType.of(change));
        return switch (change) {
            case Change.RoomClosed closed -> during(tree.text("room", closed.room()), closed.interval());
            case Change.PersonUnavailable away -> during(tree.text("person", away.person()), away.interval());
            case Change.PersonLate late -> tree.text("person", late.person()).text("until", late.until());
            case Change.DelegationLate late ->
                tree.text("delegation", late.delegation()).text("until", late.until());
            case Change.SessionAdded added ->
                tree.object("session", ConferenceTree.session(added.session()))
                        .objects("relations", added.relations(), ConferenceTree::relation);
            case Change.SessionCancelled cancelled -> tree.text("session", cancelled.session());
            case Change.SessionLonger longer ->
                tree.text("session", longer.session()).text("duration", longer.duration());
            case Change.SessionPinned pinned ->
                tree.text("session", pinned.session())
                        .text("start", pinned.start())
                        .text("room", pinned.room());
            case Change.SessionUnpinned unpinned -> tree.text("session", unpinned.session());
            case Change.ResourceLost lost -> during(tree.text("resource", lost.resource()), lost.interval());
            case Change.UnitsLost lost -> tree.text("resource", lost.resource()).number("units", lost.units());
            case Change.LanguageDropped dropped ->
                tree.text("language", dropped.language()).text("session", dropped.session());
            case Change.PresetChosen chosen -> tree.text("preset", chosen.preset());
        };
    }

    private static Members during(Members tree, Interval interval) {
        return tree.text("start", interval.start()).text("end", interval.end());
    }
}
