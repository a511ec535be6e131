package org.plenum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Members;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Layout.Parts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field of the format has its column, and every name is one column's or one sheet's. */
class LayoutsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What a baseline says of itself beside its placements: results, of which nothing is read. */
    private static final Set<String> RESULTS =
            Set.of("baseline/score", "baseline/leftOut", "baseline/findings", "baseline/solver");

    @Test
    void everyFieldOfTheSchemaHasAColumn() throws IOException {
        var fields = new TreeSet<String>();
        collect(schema("conference"), schema("conference"), "", fields);
        fields.removeIf(field -> RESULTS.stream().anyMatch(field::startsWith));
        fields.remove("schema"); // the same for all

        assertThat(fields).hasSizeGreaterThan(100).isEqualTo(columns());
    }

    private static Set<String> columns() {
        return Layouts.ALL.stream()
                .flatMap(layout -> layout.once().columns().stream().flatMap(column -> paths(layout, column)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> paths(Layout layout, Column column) {
        return switch (layout.rows()) {
            case One(var path) -> Stream.of(joined(path, column.path()));
            case Members(var list) -> Stream.of(joined(list, column.path()));
            case Parts parts -> parts.lists().stream().map(list -> joined(parts.owners() + "/" + list, column.path()));
            case Entries(var path, var _) -> Stream.of(path + "/*");
        };
    }

    private static String joined(String path, String field) {
        return path.isEmpty() ? field : path + "/" + field;
    }

    /** The paths of all values that have no fields of their own, without indexes. */
    private static void collect(JsonNode document, JsonNode at, String path, Set<String> into) throws IOException {
        var reference = at.path("$ref").asString("");
        if (reference.isEmpty()) {
            reference = at.path("anyOf").path(1).path("$ref").asString("");
        }
        if (reference.startsWith("timetable.schema.json")) {
            var other = schema("timetable");
            collect(other, other.at(reference.replaceFirst(".*?#|[^#]+$", "")), path, into);
        } else if (reference.startsWith("#")) {
            collect(document, document.at(reference.substring(1)), path, into);
        } else if (at.has("items") && isObject(document, at.get("items"))) {
            collect(document, at.get("items"), path, into);
        } else if (at.has("properties")) {
            if (at.path("additionalProperties").isObject()) {
                into.add(path + "/*");
            }
            for (var property : at.get("properties").propertyNames()) {
                collect(document, at.get("properties").get(property), joined(path, property), into);
            }
        } else {
            into.add(path);
        }
    }

    private static boolean isObject(JsonNode document, JsonNode items) {
        var reference = items.path("$ref").asString("");
        return items.has("properties")
                || (reference.startsWith("#")
                        && document.at(reference.substring(1)).has("properties"));
    }

    private static JsonNode schema(String name) throws IOException {
        return MAPPER.readTree(Files.readString(Path.of("..", "docs", name + ".schema.json")));
    }

    @Test
    void noTwoSheetsHaveANameInCommon() {
        var found = new HashMap<String, String>();
        for (var bundle : bundles()) {
            for (var layout : Layouts.ALL) {
                for (var name : names(bundle, "sheet." + layout.title())) {
                    assertThat(found.putIfAbsent(Titles.key(name), layout.title()))
                            .as("%s in %s", name, bundle.getLocale())
                            .isIn(null, layout.title());
                }
                assertThat(names(bundle, "sheet." + layout.title()).getFirst())
                        .hasSizeLessThan(32) // Excel refuses longer ones
                        .doesNotContainPattern("[\\[\\]:*?/\\\\]");
            }
        }
    }

    @Test
    void noTwoColumnsOfASheetHaveATitleInCommon() {
        for (var layout : Layouts.ALL) {
            var found = new HashMap<String, String>();
            for (var bundle : bundles()) {
                for (var column : layout.all()) {
                    for (var name : names(bundle, "column." + column.title())) {
                        assertThat(found.putIfAbsent(Titles.key(name), column.title()))
                                .as("%s of %s in %s", name, layout.title(), bundle.getLocale())
                                .isIn(null, column.title());
                    }
                }
            }
        }
    }

    @Test
    void everyLanguageHasEveryTitleAndHint() {
        var english = bundles().getFirst().keySet();
        assertThat(bundles()).allSatisfy(bundle -> assertThat(bundle.keySet()).isEqualTo(english));
        for (var locale : Titles.LANGUAGES) {
            var titles = Titles.in(locale);
            assertThat(titles.readMe()).hasSize(8);
            for (var layout : Layouts.ALL) {
                assertThat(titles.findSheet(titles.sheet(layout))).contains(layout);
                for (var column : layout.all()) {
                    assertThat(titles.findColumn(layout, titles.column(column))).contains(column);
                    assertThat(new ColumnHelp(titles).inWorkbook(layout, column))
                            .isNotBlank();
                    assertThat(column.choices())
                            .allSatisfy(choice -> assertThat(titles.choice(column, titles.text("choice." + choice)))
                                    .isEqualTo(choice));
                }
            }
        }
    }

    /** A sentence about a column that there is no longer would never be read. */
    @Test
    void noHelpIsAboutNothing() {
        var titles = Layouts.ALL.stream()
                .flatMap(layout -> layout.all().stream())
                .map(column -> "note." + column.title())
                .toList();
        assertThat(bundles().getFirst().keySet().stream().filter(key -> key.startsWith("note.")))
                .isSubsetOf(titles);
        var track = Layouts.ALL.stream()
                .flatMap(layout -> layout.all().stream())
                .filter(column -> column.title().equals("track"))
                .findFirst()
                .orElseThrow();
        assertThat(new ColumnHelp(Titles.in(Locale.ENGLISH)).onPage(track)).isEqualTo("A name or an id from “Tracks”.");
    }

    private static List<ResourceBundle> bundles() {
        return Titles.LANGUAGES.stream().map(Titles::bundle).toList();
    }

    private static List<String> names(ResourceBundle bundle, String key) {
        return Titles.names(bundle, key).toList();
    }
}
