package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is there after the end of a process, however it ended, for the next one: this. */
class RestartTest {
    private static final String SAMPLE = "/conferences/heads-of-ncb-15";
    private static final String AN_HOUR = "{\"limits\":{\"spent\":\"PT1H\"}}";
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    @TempDir
    private Path data;

    @Test
    void takesAJobUpAgainWhoseProcessWasKilled() throws Exception {
        String job;
        JsonNode best;
        try (var first = Running.on(data)) {
            job = begin(first.client());
            await().atMost(DEADLINE).until(() -> first.client().get(job).has("best"));
            best = first.client().get(job).get("best").get("score");
            first.kill();
        }
        try (var installation = Installation.on(data)) {
            var second = new ApiClient(installation.address());
            assertThat(states(second.get(job))).startsWith("queued", "running");
            assertThat(second.get(job + "/timetable").get("placements").size()).isPositive();

            await().atMost(DEADLINE).until(() -> states(second.get(job)).contains("lost"));
            await().atMost(DEADLINE)
                    .until(() -> states(second.get(job)).getLast().equals("running"));

            assertThat(states(second.get(job))).containsExactly("queued", "running", "lost", "running");
            var now = second.get(job).get("best").get("score");
            assertThat(now.get("medium").longValue())
                    .isGreaterThanOrEqualTo(best.get("medium").longValue());
        }
    }

    @Test
    void putsAJobOffWhenItIsAskedToEnd() throws Exception {
        String job;
        try (var first = Running.on(data)) {
            job = begin(first.client());
            await().atMost(DEADLINE).until(() -> first.client().get(job).has("best"));
            assertThat(first.client().get("/nowhere").get("status").intValue()).isEqualTo(404);
            first.end();
            assertThat(first.saidSince()).as("in the terminal").isEmpty();
        }
        try (var installation = Installation.on(data)) {
            var second = new ApiClient(installation.address());
            assertThat(states(second.get(job))).startsWith("queued", "running", "lost");
            await().atMost(DEADLINE)
                    .until(() -> states(second.get(job)).getLast().equals("running"));
        }
    }

    @Test
    void refusesDataThatSomebodyElseUses() throws Exception {
        try (var installation = Installation.on(data)) {
            var first = new ApiClient(installation.address());
            var second = Running.start(data);
            var said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isEqualTo(2);
            assertThat(said)
                    .isEqualTo(
                            "Data is kept in %1$s%nThe data in \"%1$s\" is in use by another Plenum. ".formatted(data)
                                    + "Use that one, or try \"plenum --data DIR\".%n".formatted());
            assertThat(first.get(SAMPLE).get("id").stringValue()).isEqualTo("heads-of-ncb-15");
        }
    }

    /** Begins a search of an hour, in place of the one that a new installation begins. */
    private static String begin(ApiClient plenum) throws Exception {
        plenum.post("/jobs/1/stop", "");
        return "/jobs/" + plenum.post(SAMPLE + "/jobs", AN_HOUR).get("id");
    }

    private static List<String> states(JsonNode job) {
        return job.get("history")
                .valueStream()
                .map(entered -> entered.get("state").stringValue())
                .toList();
    }
}
