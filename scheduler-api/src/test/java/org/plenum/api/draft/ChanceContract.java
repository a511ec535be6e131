package org.plenum.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.api.Http;
import tools.jackson.databind.JsonNode;

/** That undo and redo lead back to what was there, whatever was done, and that its verdict is that of the rules. */
abstract class ChanceContract extends DraftsOverHttp {
    private static final int STEPS = 20;
    private static final List<String> SESSIONS = List.of("one", "two", "three");
    private static final List<String> ROOMS = List.of("hall", "annex");
    private static final String DOCUMENT = """
            {
              "schema": "plenum/conference/1", "id": "%s", "name": "Chance", "timeZone": "Europe/Paris",
              "days": [{ "date": "2027-03-01", "opens": "09:00", "closes": "12:00" }],
              "rooms": [{ "id": "hall", "capacity": 20 }, { "id": "annex", "capacity": 5 }],
              "people": [{ "id": "speaker" }],
              "sessions": [
                { "id": "one", "title": "One", "kind": "BRIEFING", "duration": "PT60M", "heads": 10,
                  "people": [{ "id": "speaker", "role": "SPEAKER" }] },
                { "id": "two", "title": "Two", "kind": "BRIEFING", "duration": "PT60M", "heads": 10,
                  "people": [{ "id": "speaker", "role": "SPEAKER" }] },
                { "id": "three", "title": "Three", "kind": "BRIEFING", "duration": "PT30M", "heads": 3 }
              ]
            }
            """;

    private final List<State> states = new ArrayList<>();
    private int now;
    private String id = "";
    private Random random = new Random(0);

    /** All that can be seen of a conference but what the rules say of it, which depends on what was published last. */
    private record State(String revision, JsonNode document, String step, JsonNode placements, Set<String> waived) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void undoAndRedoLeadToTheSameStatesAgain(int seed) {
        id = "%s-%d".formatted(getClass().getSimpleName().toLowerCase(Locale.ROOT), seed);
        random = new Random(seed);
        http().post("/api/v1/conferences", DOCUMENT.formatted(id));
        states.clear();
        states.add(state());
        now = 0;
        job("solve");

        for (var step = 0; step < STEPS; step++) {
            somethingIsDone();
            new FreshVerdict(http(), address("")).isShown();
        }

        while (now > 0) {
            back();
            new FreshVerdict(http(), address("")).isShown();
        }
        assertThat(step("undo").status()).as("nothing before").isEqualTo(409);
        while (now < states.size() - 1) {
            forth();
        }
        new FreshVerdict(http(), address("")).isShown();
        assertThat(step("redo").status()).as("nothing after").isEqualTo(409);
    }

    private void somethingIsDone() {
        switch (random.nextInt(14)) {
            case 0, 1 ->
                done(placed(any(SESSIONS), "{\"start\": \"%s\", \"room\": \"%s\"}".formatted(start(), any(ROOMS))));
            case 2 -> done(placed(any(SESSIONS), "null"));
            case 3 -> done(post("/timetable/moves", """
                        {"moves": [{"session": "one", "start": "%s", "room": "hall"},
                                   {"session": "two", "start": "%s", "room": "hall"}]}""".formatted(start(), start())));
            case 4 -> done(changed("""
                        {"type": "session-pinned", "session": "%s", "start": "%s", "room": "%s"}""".formatted(any(SESSIONS), start(), any(ROOMS))));
            case 5 -> done(changed("{\"type\": \"session-unpinned\", \"session\": \"%s\"}".formatted(any(SESSIONS))));
            case 6 -> done(changed("{\"type\": \"room-closed\", \"room\": \"%s\"}".formatted(any(ROOMS))));
            case 7 ->
                done(changed(
                        "{\"type\": \"person-late\", \"person\": \"speaker\", \"until\": \"%s\"}".formatted(start())));
            case 8 -> done(http().put(address(""), replacement(), "If-Match", "*"));
            case 9 -> done(post("/revisions/%d/restore".formatted(1 + random.nextInt(3)), ""));
            case 10 ->
                findings()
                        .forEach(finding ->
                                done(post("/findings/" + finding + "/waive", "{\"by\": \"ada\", \"why\": \"so\"}")));
            case 11 -> findings().forEach(finding -> done(http().delete(address("/findings/" + finding + "/waive"))));
            case 12 -> job(random.nextBoolean() ? "solve" : "reoptimise");
            default -> otherwise();
        }
    }

    /** What is no step of the history, or takes steps back. */
    private void otherwise() {
        if (random.nextInt(3) == 0) {
            post("/publish", "{\"by\": \"the desk\", \"anyway\": true}");
            assertThat(state()).as("publishing is no step").isEqualTo(states.get(now));
            return;
        }
        for (var back = random.nextInt(3); back > 0 && now > 0; back--) {
            back();
        }
        if (random.nextBoolean() && now < states.size() - 1) {
            forth();
        }
    }

    /** What was done is what redo leads to; what was refused has changed nothing. */
    private void done(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 204, 404, 409, 422);
        if (answer.status() >= 400) {
            assertThat(state()).as(answer.body()).isEqualTo(states.get(now));
        } else {
            remember();
        }
    }

    private void remember() {
        states.subList(now + 1, states.size()).clear();
        states.add(state());
        now++;
    }

    private void job(String kind) {
        var job = http().post(address("/jobs"), "{\"kind\": \"%s\", \"limits\": {\"moves\": 300}}".formatted(kind))
                .header("Location");
        await().until(() -> state(job).equals("finished"));
        remember();
    }

    private void back() {
        assertThat(step("undo").status()).isEqualTo(200);
        now--;
        assertThat(state()).isEqualTo(states.get(now));
    }

    private void forth() {
        assertThat(step("redo").status()).isEqualTo(200);
        now++;
        assertThat(state()).isEqualTo(states.get(now));
    }

    private Http.Answer step(String way) {
        return http().post(
                        address("/timetable/" + way),
                        "",
                        "If-Match",
                        states.get(now).step());
    }

    private State state() {
        var document = http().get(address(""));
        var draft = http().get(address("/timetable"));
        return new State(
                document.header("ETag"),
                document.json(),
                http().get(address("/timetable/history")).header("ETag"),
                draft.json().path("placements"),
                draft.json()
                        .path("findings")
                        .valueStream()
                        .filter(finding -> finding.has("waived"))
                        .map(finding -> finding.get("id").stringValue())
                        .collect(Collectors.toSet()));
    }

    private String address(String end) {
        return "/api/v1/conferences/" + id + end;
    }

    private Http.Answer post(String end, String body) {
        return http().post(address(end), body, "If-Match", "*");
    }

    private Http.Answer placed(String session, String body) {
        return http().put(address("/timetable/placements/" + session), body, "If-Match", "*");
    }

    private Http.Answer changed(String change) {
        return post("/changes", "{\"changes\": [%s]}".formatted(change));
    }

    /** One or two findings, those that are there first. */
    private List<String> findings() {
        return http().get(address("/findings"))
                .json()
                .valueStream()
                .limit(2)
                .map(finding -> finding.path("id").asString(""))
                .toList();
    }

    /** Without its third session, or without the annex, or on another day. */
    private String replacement() {
        var document = DOCUMENT.formatted(id);
        return switch (random.nextInt(3)) {
            case 0 -> document.replaceFirst("(?s),\\s*\\{ \"id\": \"three\".*?\\}", "");
            case 1 -> document.replaceFirst(", \\{ \"id\": \"annex\".*?\\}", "");
            default -> document.replace("\"opens\": \"09:00\"", "\"opens\": \"10:00\"");
        };
    }

    private String start() {
        return "2027-03-01T%02d:00".formatted(9 + random.nextInt(3));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
