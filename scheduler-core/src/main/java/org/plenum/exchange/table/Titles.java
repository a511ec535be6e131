package org.plenum.exchange.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of sheets, columns and values in one language, and all by which they are found: those of every language.
 *
 * <p>A text of the bundle has several names, separated by bars; the first is the one to write.
 */
public final class Titles {
    public static final String BUNDLE = "org.plenum.exchange.table.titles";
    public static final List<Locale> LANGUAGES =
            Stream.of("en", "fr", "es", "ar").map(Locale::of).toList();

    /** Lines of the explanation in a template. */
    private static final int LINES = 8;

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** Parentheses explain, an asterisk stands for what is required. */
    private static final Pattern NO_LETTERS = Pattern.compile("\\p{M}|[^\\p{L}\\p{N}]");

    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final Map<String, String> sheets;
    private final Map<Layout, Map<String, Column>> columns = new HashMap<>();

    private Titles(Locale locale) {
        this.locale = locale;
        bundles = Stream.concat(Stream.of(locale), LANGUAGES.stream().filter(other -> !other.equals(locale)))
                .map(Titles::bundle)
                .toList();
        sheets = new HashMap<>();
        for (var bundle : bundles) {
            for (var layout : Layouts.ALL) {
                names(bundle, "sheet." + layout.title()).forEach(name -> sheets.putIfAbsent(key(name), layout.title()));
            }
        }
        Layouts.ALL.forEach(layout -> sheets.putIfAbsent(key(layout.title()), layout.title()));
    }

    /** The titles in a language, or in English if they are not translated to it. */
    public static Titles in(Locale locale) {
        return new Titles(LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale.equals(Locale.ENGLISH) ? Locale.ROOT : locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Stream<String> names(ResourceBundle bundle, String key) {
        return BAR.splitAsStream(bundle.getString(key));
    }

    /** What of a title counts: its letters and digits, without accents. */
    public static String key(String title) {
        return NO_LETTERS
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    private String first(String key) {
        return names(bundles.getFirst(), key).findFirst().orElse(key);
    }

    public String sheet(Layout layout) {
        return first("sheet." + layout.title());
    }

    public String column(Column column) {
        return first("column." + column.title());
    }

    /** The text of a key that not everything has. */
    Optional<String> find(String key) {
        return Optional.of(key).filter(bundles.getFirst()::containsKey).map(this::first);
    }

    public String text(String key) {
        return first(key);
    }

    /** The names of all sheets. */
    public List<String> sheets() {
        return Layouts.ALL.stream().map(this::sheet).toList();
    }

    /** The sheet with this name in any language; of sheets as text, their files' names end with .csv. */
    public Optional<Layout> findSheet(String name) {
        var title = sheets.get(key(name.replaceFirst("(?i)\\.csv$", "")));
        return Layouts.ALL.stream()
                .filter(layout -> layout.title().equals(title))
                .findFirst();
    }

    /** Whether the sheet only explains the others. */
    public boolean isReadMe(String name) {
        return means("sheet.read-me", key(name.replaceFirst("(?i)\\.csv$", "")));
    }

    /** How to fill a template, a line each. */
    public List<String> readMe() {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> first("read-me." + line))
                .toList();
    }

    /** The column of a sheet with this title in any language, or with the name of its field. */
    public Optional<Column> findColumn(Layout layout, String title) {
        return Optional.ofNullable(
                columns.computeIfAbsent(layout, this::columnsOf).get(key(title)));
    }

    private Map<String, Column> columnsOf(Layout layout) {
        var found = new HashMap<String, Column>();
        for (var bundle : bundles) {
            for (var column : layout.all()) {
                names(bundle, "column." + column.title()).forEach(name -> found.putIfAbsent(key(name), column));
            }
        }
        layout.all().forEach(column -> found.putIfAbsent(key(column.path()), column));
        found.remove("");
        return found;
    }

    /** The value that a word means in any language; the word itself if it means none. */
    public String choice(Column column, String word) {
        var key = key(word);
        return column.choices().stream()
                .filter(choice -> key(choice).equals(key) || means("choice." + choice, key))
                .findFirst()
                .orElse(word);
    }

    /** The word for a value that is chosen. */
    public String choice(String value) {
        return text("choice." + value);
    }

    public Optional<Boolean> flag(String word) {
        var key = word.equals("✓") || word.equals("✔") ? "x" : key(word);
        if (means("yes", key)) {
            return Optional.of(true);
        }
        return means("no", key) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a key is that of one of the names under a title. */
    boolean means(String title, String key) {
        return bundles.stream()
                .flatMap(bundle -> names(bundle, title))
                .anyMatch(name -> key(name).equals(key));
    }

    public String yesOrNo(boolean flag) {
        return first(flag ? "yes" : "no");
    }
}
