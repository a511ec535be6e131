package org.plenum.web.page;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.api.version.Version;
import org.plenum.api.version.VersionName;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Changes.AffectedParty;
import org.plenum.timetable.Difference;
import org.plenum.timetable.Difference.Kind;
import org.plenum.timetable.Party;
import org.plenum.timetable.Stay;
import org.plenum.timetable.TimetableDiff;
import org.plenum.web.shell.LocalizedTexts;

/**
 * The differences between two versions for the page: a row for each session, and a text for each subject that they
 * concern.
 */
public final class VersionSheet {
    private final Changes changes;
    private final List<AffectedParty> told;
    private final TimetableDiff diff;
    private final LocalizedTexts localized;

    /** The place of a session before or after; with its end if the length changes. */
    public record Place(LocalDateTime start, Optional<LocalDateTime> end, String room) {}

    /**
     * A session that differs.
     *
     * @param kind of difference, as in the key of its text
     */
    public record Row(String kind, String session, Optional<Place> from, Optional<Place> to) {}

    /** The number of differences of one kind, or of unchanged sessions. */
    public record Count(String kind, long number) {}

    /** The affected subjects of one kind: regions, delegations or people. */
    public record Group(String kind, List<Notice> notices) {}

    /** The text for one subject: how much changes, then each change. */
    public record Notice(Party party, String lead, List<String> sentences) {}

    /** @param who a single subject to show, affected or not; empty for all affected ones */
    VersionSheet(Changes changes, Optional<String> who, LocalizedTexts localized) {
        this.changes = changes;
        var one = who.flatMap(changes::find);
        told = one.map(List::of).orElseGet(changes::affected);
        diff = one.map(AffectedParty::diff).orElse(changes.diff());
        this.localized = localized;
    }

    /** Everything that can be compared: the draft, if there is one, and then the versions, the last first. */
    static List<VersionName> names(boolean hasDraft, Collection<Version> published) {
        var draft = hasDraft ? Stream.of(new VersionName(Optional.empty())) : Stream.<VersionName>empty();
        var numbers = published.stream().map(version -> new VersionName(Optional.of(version.number())));
        return Stream.concat(draft, numbers).toList();
    }

    public List<Count> counts() {
        return Stream.of(Kind.values())
                .map(kind -> new Count(kind.id(), diff.count(kind)))
                .toList();
    }

    public int unchanged() {
        return diff.unchanged();
    }

    public List<Row> rows() {
        return diff.differences().stream().map(this::row).toList();
    }

    private Row row(Difference difference) {
        return new Row(
                difference.kind().id(),
                changes.title(difference.session()),
                difference.from().map(stay -> place(stay, difference)),
                difference.to().map(stay -> place(stay, difference)));
    }

    private Place place(Stay stay, Difference difference) {
        var end = stay.end().filter(_ -> difference.changesLength());
        return new Place(stay.start(), end, changes.room(stay.position()));
    }

    /** All subjects of both conferences, for the select. */
    public List<Party> parties() {
        return changes.parties().stream().map(AffectedParty::party).toList();
    }

    /** The subjects that are shown, with their texts. */
    public List<Group> groups() {
        return Stream.of("region", "delegation", "person")
                .map(kind -> new Group(
                        kind,
                        told.stream()
                                .filter(each -> each.party().subject().startsWith(kind + ":"))
                                .map(this::notice)
                                .toList()))
                .filter(group -> !group.notices().isEmpty())
                .toList();
    }

    private Notice notice(AffectedParty affected) {
        var told = changes.tell(affected).stream().map(localized::say).toList();
        return new Notice(affected.party(), told.getFirst(), told.subList(1, told.size()));
    }
}
