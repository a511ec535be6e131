package org.plenum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people call lists and fields. */
class FieldTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sessions | duration | Duration",
                "sessions | people | Session people", // a sheet of its own
                "sessions | preferred | Session times (preferred)", // one of four lists in a sheet
                "sessions | audience | Audience", // several columns
                "people | unavailable | Absences (unavailable)",
                "days | breaks | Breaks",
                "'' | timeZone | Time zone",
                "'' | weights | Rules",
                "'' | languages | Languages"
            })
    void areThoseOfTheWorkbook(String list, String field, String title) {
        var titles = FieldTitles.in(Locale.ENGLISH);
        assertThat(list.isEmpty() ? titles.of(field) : titles.of(list, field)).isEqualTo(title);
    }

    @Test
    void areTranslated() {
        assertThat(FieldTitles.in(Locale.FRENCH).of("sessions", "duration")).isEqualTo("Durée");
        assertThat(FieldTitles.in(Locale.FRENCH).of("rooms")).isEqualTo("Salles");
        assertThat(FieldTitles.in(Locale.JAPANESE).of("rooms")).isEqualTo("Rooms"); // not translated
    }

    /** A field without a title would be a missing key of the bundle. */
    @Test
    void everyFieldHasOne() throws IOException {
        var schema = JsonMapper.shared().readTree(Files.readString(Path.of("..", "docs", "conference.schema.json")));
        var titles = FieldTitles.in(Locale.ENGLISH);
        var members = 0;
        for (var list : schema.get("properties").propertyNames()) {
            if (!list.equals("schema")) {
                assertThat(titles.of(list)).isNotBlank();
            }
            for (var field : fields(schema, schema.get("properties").get(list))) {
                members++;
                assertThat(titles.of(list, field)).as(list + " " + field).isNotBlank();
            }
        }
        assertThat(members).isGreaterThan(60); // it has found the lists
    }

    private static Iterable<String> fields(JsonNode schema, JsonNode list) {
        var reference = list.at("/items/$ref").asString("");
        var item = reference.startsWith("#") ? schema.at(reference.substring(1)) : list.path("items");
        return item.path("properties").propertyNames();
    }
}
