package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.exchange.issue.LimitIssue;
import org.plenum.exchange.json.Limits;

/** What a document may hold: whatever is more is said at once, in one sentence, before anything is made of it. */
class LimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2119-04-10", "2919-04-10", "9919-04-10"})
    void saysThatAYearIsMistyped(String mistyped) {
        var draft = Draft.of(Samples.CONFERENCE).set("/days/1/date", "'" + mistyped + "'");
        assertThat(Samples.brief(Samples.READER.read(draft.bytes()).issues()))
                .contains("/days/1/date days-too-far-apart");
    }

    @Test
    void blamesTheDayThatLiesFarFromTheOthers() {
        var days = day("1930-05-06") + "," + day("2030-05-07") + "," + day("2030-05-08");
        assertThat(issues(conference(days, "[]", ""))).contains("/days/0/date days-too-far-apart");
    }

    @ParameterizedTest
    @CsvSource({"2031-06-10, true", "2031-06-11, false"}) // 400 and 401 days after 2030-05-06
    void letsDaysLieAYearApart(String last, boolean isRead) {
        var read = Samples.READER.read(bytes(conference(day("2030-05-06") + "," + day(last), "[]", "")));
        assertThat(read.issues().stream().noneMatch(issue -> issue instanceof LimitIssue))
                .isEqualTo(isRead);
    }

    @Test
    void endsReadingWhereAListIsTooLong() {
        var session = "{\"id\":\"s\",\"title\":\"t\",\"kind\":\"PANEL\",\"duration\":\"PT1H\"}";
        var sessions = IntStream.range(0, 300_000).mapToObj(_ -> session).collect(Collectors.joining(",", "[", "]"));
        // one issue alone: the ids, all the same, are not even looked at
        assertThat(issues(conference(day("2030-05-06"), sessions, ""))).containsExactly("/sessions too-many-members");
    }

    @Test
    void endsReadingWhereTheDocumentHoldsTooMuch() {
        var list = IntStream.range(0, 5000).mapToObj(_ -> "{}").collect(Collectors.joining(",", "[", "]"));
        var lists = IntStream.range(0, 500).mapToObj(_ -> list).collect(Collectors.joining(",", "[", "]"));
        // 2,000,000 values are 399 lists of 5000 and a part of the next
        assertThat(issues(lists)).singleElement().asString().startsWith("/399/").endsWith(" too-many-values");
    }

    @Test
    void endsBeforeReadingWhereThereAreTooManyBytes() {
        var bytes = new byte[Limits.BYTES + 1];
        assertThat(Samples.brief(Samples.READER.read(bytes).issues())).containsExactly(" too-large");
    }

    @Test
    void saysThatARelationHasTooManySessions() {
        var names = IntStream.range(0, 1001).mapToObj(i -> "\"s" + i + "\"").collect(Collectors.joining(",", "[", "]"));
        var relation = "{\"type\":\"SAME_DAY\",\"sessions\":%s}".formatted(names);
        assertThat(issues(conference(day("2030-05-06"), "[]", relation)))
                .containsExactly("/relations/0/sessions too-many-members");
    }

    @Test
    void saysThatATextIsTooLong() {
        var draft = Draft.of(Samples.CONFERENCE).set("/name", "'" + "x".repeat(20_001) + "'");
        assertThat(Samples.brief(Samples.READER.read(draft.bytes()).issues())).containsExactly("/name text-too-long");
    }

    @ParameterizedTest
    @CsvSource({"P31D, true", "PT745H, false", "P999999D, false"}) // 31 days are 744 hours
    void letsDurationsTakeAMonth(String duration, boolean isRead) {
        var draft = Draft.of(Samples.CONFERENCE).set("/rooms/0/turnaround", "'" + duration + "'");
        assertThat(Samples.brief(Samples.READER.read(draft.bytes()).issues())
                        .contains("/rooms/0/turnaround duration-too-long"))
                .isNotEqualTo(isRead);
    }

    @Test
    void saysThatTheGridIsTooFine() {
        var days = IntStream.rangeClosed(1, 14)
                .mapToObj(each -> day("2030-05-%02d".formatted(each))
                        .replace("09:00", "00:00")
                        .replace("17:00", "24:00"))
                .collect(Collectors.joining(","));
        // 14 days of 1440 minutes are 20,160 starts; in the 13 that are left 18,720, times 107 rooms
        assertThat(issues(fine(days, 1))).contains("/grid too-many-starts");
        assertThat(issues(fine(days.substring(days.indexOf("},") + 2), 106)))
                .noneMatch(each -> each.contains("too-many"));
        assertThat(issues(fine(days.substring(days.indexOf("},") + 2), 107))).contains("/rooms too-many-places");
    }

    /** Where the schema can say it, it says the same. */
    @Test
    void standInTheSchema() {
        var lists = Draft.MAPPER
                .readTree(Schemas.ROOT.resolve("docs/conference.schema.json"))
                .get("properties");
        for (var list : List.of("days", "rooms", "people", "sessions", "relations")) {
            var most = lists.get(list).get("maxItems").intValue();
            assertThat(issues(list(list, most))).doesNotContain("/" + list + " too-many-members");
            assertThat(issues(list(list, most + 1))).containsExactly("/" + list + " too-many-members");
        }
    }

    private static String list(String name, int count) {
        return "{\"%s\":%s}"
                .formatted(
                        name, IntStream.range(0, count).mapToObj(_ -> "0").collect(Collectors.joining(",", "[", "]")));
    }

    private static String fine(String days, int rooms) {
        var all = IntStream.range(0, rooms)
                .mapToObj(i -> "{\"id\":\"r%d\"}".formatted(i))
                .collect(Collectors.joining(","));
        return conference(days, "[]", "").replace("\"rooms\":[]", "\"grid\":\"PT1M\",\"rooms\":[%s]".formatted(all));
    }

    private static String day(String date) {
        return "{\"date\":\"%s\",\"opens\":\"09:00\",\"closes\":\"17:00\"}".formatted(date);
    }

    private static String conference(String days, String sessions, String relations) {
        return "{\"schema\":\"plenum/conference/1\",\"id\":\"c\",\"name\":\"C\",\"timeZone\":\"UTC\",\"days\":[%s],\"rooms\":[],\"sessions\":%s,\"relations\":[%s]}"
                .formatted(days, sessions, relations);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> issues(String json) {
        return Samples.brief(Samples.READER.read(bytes(json)).issues());
    }
}
