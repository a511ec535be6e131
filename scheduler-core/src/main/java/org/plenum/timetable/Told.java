package org.plenum.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.rule.Message;
import org.plenum.timetable.Changes.AffectedParty;
import org.plenum.timetable.TimetableDocument.Position;

/** Words the changes for one party: what is its own is called so, and the person's role stands first. */
record Told(Changes changes, AffectedParty affected) {
    private static final String OWN = "change-";
    private static final String ANY = "told-";

    Notice notice() {
        var some = affected.diff().differences();
        var name = affected.party().name();
        if (some.isEmpty()) {
            return new Notice(Message.of("change-none", name), List.of(), List.of());
        }
        var byOwner = some.stream().collect(Collectors.partitioningBy(this::isOwn));
        return new Notice(
                Message.of("change-some", name, some.size()),
                tell(byOwner.getOrDefault(true, List.of())),
                tell(byOwner.getOrDefault(false, List.of())));
    }

    private boolean isOwn(Difference difference) {
        return changes.isOwn(difference.session(), affected.party());
    }

    private List<Message> tell(List<Difference> some) {
        return some.stream().flatMap(this::tell).toList();
    }

    private Stream<Message> tell(Difference difference) {
        var role = changes.findRole(difference.session(), affected.party());
        var prefix = role.isEmpty() && isOwn(difference) ? OWN : ANY;
        var sentences = sentences(difference, prefix);
        return role.map(each -> "role." + each.name().toLowerCase(Locale.ROOT))
                .map(key -> sentences.map(sentence -> Message.of(key, sentence)))
                .orElse(sentences);
    }

    private Stream<Message> sentences(Difference difference, String prefix) {
        var title = changes.title(difference.session());
        var where = switch (difference.kind()) {
            case MOVED -> Optional.of(moved(prefix, title, from(difference), to(difference)));
            case LENGTH, ROOM ->
                Optional.of(inAnotherRoom(prefix, title, from(difference), to(difference)))
                        .filter(_ -> difference.changesRoom());
            case NEW -> Optional.of(at(prefix + "new", title, to(difference)));
            case LEFT_OUT -> Optional.of(at(prefix + "left-out", title, from(difference)));
            case CANCELLED -> Optional.of(at(prefix + "cancelled", title, from(difference)));
        };
        var length = Optional.of(difference)
                .filter(Difference::changesLength)
                .map(each -> length(
                        prefix, title, each.from().orElseThrow(), each.to().orElseThrow()));
        return Stream.concat(where.stream(), length.stream());
    }

    private static Position from(Difference difference) {
        return difference.from().orElseThrow().position();
    }

    private static Position to(Difference difference) {
        return difference.to().orElseThrow().position();
    }

    private Message moved(String prefix, String title, Position from, Position to) {
        return from.room().equals(to.room())
                ? Message.of(prefix + "time", title, day(to), time(to), room(to), day(from), time(from))
                : Message.of(prefix + "both", title, day(to), time(to), room(to), day(from), time(from), room(from));
    }

    private Message inAnotherRoom(String prefix, String title, Position from, Position to) {
        return Message.of(prefix + "room", title, day(to), time(to), room(to), room(from));
    }

    private Message length(String prefix, String title, Stay from, Stay to) {
        return Message.of(
                prefix + "length",
                title,
                day(to.position()),
                time(to.position()),
                room(to.position()),
                to.end().orElseThrow().toLocalTime(),
                to.length().orElseThrow().toMinutes(),
                from.length().orElseThrow().toMinutes());
    }

    private Message at(String key, String title, Position position) {
        return Message.of(key, title, day(position), time(position), room(position));
    }

    private String room(Position position) {
        return changes.room(position);
    }

    private static LocalDate day(Position position) {
        return position.start().toLocalDate();
    }

    private static LocalTime time(Position position) {
        return position.start().toLocalTime();
    }
}
