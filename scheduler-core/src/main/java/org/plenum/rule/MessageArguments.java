package org.plenum.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Subject;

/**
 * Words the arguments of sentences for people: subjects by their names, days by their weekdays, and lists as a speaker
 * reads them out.
 *
 * @param parts the wording of such arguments in a language
 */
record MessageArguments(Phrasebook parts, Naming naming) {
    private static final int MOST_LISTED = 8;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    Object shown(Object argument, Function<Message, String> told) {
        return switch (argument) {
            case Number number -> number;
            case Message message -> told.apply(message);
            case Language language -> parts.name(language, naming == Naming.NAME_AND_ID);
            case Day day -> parts.say("day", day.date());
            case Subject subject -> name(subject);
            case Mention mention -> name(mention.of());
            case LocalDate date -> parts.say("day", date);
            case LocalDateTime time -> parts.say("moment", time.toLocalDate(), HOUR.format(time));
            case LocalTime time -> HOUR.format(time);
            case Interval interval -> interval(interval);
            case Collection<?> many -> list(many, told);
            default -> argument.toString();
        };
    }

    private String name(Subject subject) {
        var isItsId = subject.name().isBlank() || subject.name().equals(subject.id());
        var name = isItsId ? subject.id() : subject.name();
        return switch (naming) {
            case NAME_AND_ID -> isItsId ? parts.say("name.alone", name) : parts.say("name", name, subject.id());
            case NAME -> parts.say("name.alone", name);
            case MARKED -> parts.say("name.alone", Naming.mark(subject.subject(), Naming.clean(name)));
        };
    }

    private String interval(Interval interval) {
        var start = interval.start();
        var end = interval.end();
        return start.toLocalDate().equals(end.toLocalDate())
                ? parts.say("interval", start.toLocalDate(), HOUR.format(start), HOUR.format(end))
                : parts.say(
                        "interval.days", start.toLocalDate(), HOUR.format(start), end.toLocalDate(), HOUR.format(end));
    }

    /** A long list is shortened to its first entries: nobody reads a hundred names to the end of a sentence. */
    private String list(Collection<?> many, Function<Message, String> told) {
        var more = many.size() - MOST_LISTED;
        var listed = more <= 0
                ? many
                : Stream.concat(many.stream().limit(MOST_LISTED), Stream.of(Message.of("more", more)))
                        .toList();
        var left = listed.size();
        var list = "";
        for (var each : listed) {
            var next = String.valueOf(shown(each, told));
            left--;
            list = list.isEmpty() ? next : parts.say(left == 0 ? "list.last" : "list.comma", list, next);
        }
        return list;
    }
}
