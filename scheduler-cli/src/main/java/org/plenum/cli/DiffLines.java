package org.plenum.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Difference;
import org.plenum.timetable.Difference.Kind;
import org.plenum.timetable.Stay;
import org.plenum.timetable.TimetableDiff;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * The differences between two timetables as lines: grouped by kind, each session with its place before and after.
 *
 * @param session the name of a session, by its id
 * @param knowsLengths whether lengths were compared; if not, no session can be called unchanged
 */
record DiffLines(
        TimetableDiff diff, Function<String, String> session, Function<Position, String> room, boolean knowsLengths) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static List<String> byIds(TimetableDiff diff) {
        return new DiffLines(diff, Function.identity(), Position::room, false).lines();
    }

    /** With the subjects that the changes concern, and how many of their sessions change. */
    static List<String> byTitles(Changes changes, boolean knowsLengths) {
        var lines = new DiffLines(
                        changes.diff(), id -> "%s (%s)".formatted(changes.title(id), id), changes::room, knowsLengths)
                .lines();
        var affected = changes.affected();
        lines.add("Affected (%d)".formatted(affected.size()));
        for (var each : affected) {
            lines.add("  %s (%s): %d"
                    .formatted(
                            each.party().name(),
                            each.party().subject(),
                            each.diff().differences().size()));
        }
        return lines;
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        for (var kind : Kind.values()) {
            var some = diff.differences().stream()
                    .filter(difference -> difference.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                lines.add("%s (%d)".formatted(headline(kind), some.size()));
                some.stream().map(this::line).forEach(lines::add);
            }
        }
        lines.add("Unchanged%s (%d)".formatted(knowsLengths ? "" : ", whatever their lengths", diff.unchanged()));
        return lines;
    }

    private static String headline(Kind kind) {
        return switch (kind) {
            case MOVED -> "Moved to another time";
            case LENGTH -> "Longer or shorter";
            case ROOM -> "Moved to another room only";
            case NEW -> "New";
            case LEFT_OUT -> "Left out for now";
            case CANCELLED -> "Cancelled";
        };
    }

    private String line(Difference difference) {
        var from = difference.from().map(stay -> place(stay, difference)).orElse("nowhere");
        var to = difference.to().map(stay -> place(stay, difference)).orElse("nowhere");
        return "  %s: %s -> %s".formatted(session.apply(difference.session()), from, to);
    }

    /** The place, with its end if the length differs. */
    private String place(Stay stay, Difference difference) {
        var end = stay.end().filter(_ -> difference.changesLength()).map(until -> "–" + until(stay, until));
        return "%s%s %s".formatted(TIME.format(stay.start()), end.orElse(""), room.apply(stay.position()));
    }

    private static String until(Stay stay, LocalDateTime end) {
        var isSameDay = stay.start().toLocalDate().equals(end.toLocalDate());
        return (isSameDay ? HOUR : TIME).format(end);
    }
}
