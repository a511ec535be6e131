package org.plenum.web.version;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.api.version.Version;
import org.plenum.api.version.VersionName;
import org.plenum.rule.Message;
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

    /**
     * The text for one subject.
     *
     * @param subject the subject line of a message to it
     * @param lead how much changes
     * @param own the changes of its own sessions
     * @param others those of sessions that it may attend besides
     * @param text all of it
     */
    public record Notice(
            Party party, String subject, String lead, List<String> own, List<String> others, String text) {}

    /** @param who a single subject to show, affected or not; empty for all affected ones */
    public VersionSheet(Changes changes, Optional<String> who, LocalizedTexts localized) {
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

    /** The subjects that are shown, with their texts, kind by kind. */
    public List<Group> groups() {
        return groups("");
    }

    /**
     * Those whose name has this in it.
     *
     * @param find in any case; empty for all
     */
    public List<Group> groups(String find) {
        var wanted = find.strip().toLowerCase(localized.locale());
        return Stream.of("region", "delegation", "person")
                .map(kind -> new Group(
                        kind,
                        told.stream()
                                .filter(each -> each.party().kind().equals(kind))
                                .filter(each -> each.party()
                                        .name()
                                        .toLowerCase(localized.locale())
                                        .contains(wanted))
                                .map(this::notice)
                                .toList()))
                .filter(group -> !group.notices().isEmpty())
                .toList();
    }

    /** The texts for all subjects that are shown. */
    List<Notice> notices() {
        return told.stream().map(this::notice).toList();
    }

    /** How many of the subjects that the changes concern are in this set. */
    public long concerned(Set<String> some) {
        return changes.affected().stream()
                .filter(each -> some.contains(each.party().subject()))
                .count();
    }

    /** How many subjects the changes concern. */
    public int concerned() {
        return changes.affected().size();
    }

    private Notice notice(AffectedParty affected) {
        var notice = changes.notice(affected);
        var lead = localized.say(notice.lead());
        var own = said(notice.own());
        var others = said(notice.others());
        var subject = localized.say(
                "notices.subject",
                localized.name(changes.after().conference().name()),
                localized.name(affected.party().name()));
        return new Notice(affected.party(), subject, lead, own, others, text(lead, own, others));
    }

    private String text(String lead, List<String> own, List<String> others) {
        var lines = new ArrayList<>(List.of(lead));
        lines.addAll(own);
        if (!others.isEmpty()) {
            lines.add("");
            lines.add(localized.say("notices.others"));
            lines.addAll(others);
        }
        return String.join("\n", lines);
    }

    private List<String> said(List<Message> messages) {
        return messages.stream().map(localized::say).toList();
    }
}
