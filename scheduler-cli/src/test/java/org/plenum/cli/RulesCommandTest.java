package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.cli.Run.plenum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void printsThePageThatIsInTheDocumentation() throws IOException {
        var run = plenum("rules");

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(PAGE))
                .as("docs/rules.md, which (./plenum rules > docs/rules.md) makes anew")
                .isEqualTo(run.out());
    }
}
