package org.plenum.web.shell;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.plenum.conference.Conference;
import org.plenum.rule.Message;
import org.plenum.rule.Phrase;

/** The texts of {@link Texts} in one language, for texts that Java code makes: names of cells, state of a job. */
public record LocalizedTexts(Texts texts, Locale locale) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final char MINUS = '\u2212';
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /** The text with this key. */
    public String say(String key, Object... arguments) {
        return texts.say(locale, key, arguments);
    }

    /** The sentence of a finding or a reason. */
    public String say(Message message) {
        return texts.say(locale, message);
    }

    /** The same sentence, with each name as a part of its own. */
    public List<Phrase> phrases(Message message) {
        return texts.phrases(locale, message);
    }

    /** A cost with the sign that it has in a score. */
    public String minus(long cost) {
        return cost == 0 ? "0" : MINUS + "%d".formatted(cost);
    }

    /** A change of a score, with its sign. */
    public String signed(long change) {
        return change > 0 ? "+%d".formatted(change) : minus(-change);
    }

    /** The prefix of the texts for days: in a conference of several years, days are written with their year. */
    public static String dated(Conference conference) {
        var years = conference.days().stream().map(day -> day.date().getYear()).distinct();
        return years.count() > 1 ? "date.year." : "date.";
    }

    /** A time of day. */
    public String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /**
     * A day as this language writes it.
     *
     * @param format the key of the pattern
     */
    public String date(LocalDate date, String format) {
        return DateTimeFormatter.ofPattern(say(format), locale).format(date);
    }

    /** Minutes and seconds. */
    public String clock(Duration duration) {
        return "%02d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /** A name from a document, isolated so that its writing direction does not mix with the text around it. */
    public String name(String name) {
        return locale.getLanguage().equals("ar") ? ISOLATE + name + END_OF_ISOLATE : name;
    }

    /** A list of names. */
    public String names(List<String> names) {
        return String.join(say("list.comma"), names.stream().map(this::name).toList());
    }

    /** The name of a language in this language. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }
}
