package org.plenum.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words messages in a language by the patterns of message bundles, in ICU's message format; in English if a bundle
 * lacks the language, whatever the language of this machine.
 *
 * <p>Subjects appear by their names, with their ids where people have to find them in a document, days by their
 * weekdays, times of day to the minute ({@link MessageArguments}). A number keeps its value, so that a pattern can state
 * its plural: {@code {0,plural,one{…} other{…}}}. A date keeps its value where the pattern sets its format:
 * {@code {0,date,EEEE}}. Digits are western in every language, as they are in the documents.
 */
public final class Sentences {
    private static final String PARTS = "org.plenum.rule.parts";

    private final List<Phrasebook> phrasebooks;
    private final MessageArguments wording;

    private Sentences(List<Phrasebook> phrasebooks, Naming naming) {
        this.phrasebooks = phrasebooks;
        this.wording = new MessageArguments(phrasebooks.getLast(), naming);
    }

    /**
     * The sentences of some bundles.
     *
     * @param bundles their base names; no two have a key in common
     * @throws java.util.MissingResourceException where there is no such bundle
     */
    public static Sentences of(Locale locale, String... bundles) {
        return new Sentences(
                Stream.concat(Arrays.stream(bundles), Stream.of(PARTS))
                        .map(bundle -> Phrasebook.of(bundle, locale))
                        .toList(),
                Naming.NAME_AND_ID);
    }

    /** The same sentences for people who see no ids: names without ids. */
    public Sentences withoutIds() {
        return new Sentences(phrasebooks, Naming.NAME);
    }

    /** The message for people who see no ids, with each name as a part of its own, so that a page can link it. */
    public List<Phrase> phrases(Message message) {
        return Naming.phrases(new Sentences(phrasebooks, Naming.MARKED).say(message));
    }

    /**
     * The message in this language.
     *
     * @throws IllegalArgumentException where no bundle has its key
     */
    public String say(Message message) {
        var phrasebook = phrasebooks.stream()
                .filter(each -> each.has(message.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No bundle has the sentence (%s).\nAdd it.".formatted(message.key())));
        return phrasebook.say(
                message.key(),
                message.arguments().stream()
                        .map(argument -> phrasebook.formatsDates(message.key()) && argument instanceof LocalDate
                                ? argument
                                : wording.shown(argument, this::say))
                        .toArray());
    }
}
