package org.plenum;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.plenum.change.Change;
import org.plenum.exchange.edit.EditBundles;
import org.plenum.rule.Sentences;
import org.plenum.timetable.Changes;

/**
 * A message bundle as its files have it: one for each language, none filled up from another.
 *
 * @param name its base name, as {@link Sentences} takes it
 */
public record Bundle(String name) {
    public static final List<Locale> TRANSLATIONS = List.of(Locale.FRENCH, Locale.of("es"), Locale.of("ar"));

    private static final Set<String> NAMES =
            Set.of("messages.properties", "rulebook.properties", "facts.properties", "parts.properties");

    /** Those that tell what happened, or what is so. */
    private static final Set<String> HAPPENED = Set.of(Change.BUNDLE, Changes.BUNDLE, EditBundles.SENTENCES);

    /** Every bundle there is, so that no new one is forgotten. */
    static List<Bundle> all() {
        try {
            var classes = Path.of(Sentences.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(classes)) {
                return files.filter(file -> NAMES.contains(file.getFileName().toString()))
                        .map(file -> classes.relativize(file).toString())
                        .map(file -> file.replaceFirst("\\.properties$", "").replaceAll("[/\\\\]", "."))
                        .sorted()
                        .map(Bundle::new)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether its texts are whole sentences; the others have titles and parts of sentences. */
    boolean isOfSentences() {
        return name.endsWith(".messages");
    }

    /** Whether its texts are complaints, each with a way out; what happened has none. */
    boolean complains() {
        return isOfSentences() && !HAPPENED.contains(name);
    }

    /** The patterns by their keys; English is the bundle of no language. */
    public Map<String, String> patterns(Locale locale) {
        var language = locale.equals(Locale.ENGLISH) ? "" : "_" + locale.getLanguage();
        var file = "/" + name.replace('.', '/') + language + ".properties";
        var properties = new Properties();
        try (var stream = Optional.ofNullable(Sentences.class.getResourceAsStream(file))
                .orElseThrow(() -> new IllegalStateException("There is no file (%s).\nWrite it.".formatted(file)))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var patterns = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }
}
