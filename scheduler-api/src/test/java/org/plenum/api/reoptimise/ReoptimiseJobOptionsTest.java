package org.plenum.api.reoptimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.job.kind.JobRequestJson;
import org.plenum.exchange.json.Members;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.search.SearchLimits;

class ReoptimiseJobOptionsTest {
    private static final ReoptimiseJobOptions ALL = new ReoptimiseJobOptions(
            Start.PUBLISHED,
            new SearchLimits(Optional.of(Duration.ofSeconds(90)), Optional.empty(), Optional.of(7L), Optional.empty()),
            -7,
            new ReoptimisationOptions(
                    8,
                    Optional.of(3),
                    Optional.of(LocalDateTime.parse("2027-03-01T10:00")),
                    Set.of("one", "two"),
                    ReoptimisationOptions.Least.DELEGATES));

    @Test
    void areReadAsTheyWereWritten() {
        var written = new Members();
        ALL.write(written);
        assertThat(read(written.line())).isEqualTo(ALL);
    }

    @Test
    void beginWithTheDraftWhereNothingIsSaid() {
        assertThat(read("{}")).isEqualTo(ReoptimiseJobOptions.of(ReoptimisationOptions.USUAL));
        assertThat(ALL.goingOn().from()).isEqualTo(Start.DRAFT);
    }

    private static ReoptimiseJobOptions read(String json) {
        return JobRequestJson.read(json.getBytes(StandardCharsets.UTF_8), ReoptimiseJobOptions::read);
    }
}
