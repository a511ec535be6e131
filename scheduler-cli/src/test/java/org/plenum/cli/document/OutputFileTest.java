package org.plenum.cli.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A result is written whole or not at all. */
class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void leavesTheOldFileWhereTheNewOneFailsHalfway() throws IOException {
        var file = Files.writeString(folder.resolve("timetable.json"), "old");

        assertThatThrownBy(() -> OutputFile.at(file).write(out -> {
                    out.write('{');
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("The file (%s) could not be written: No space left on device.\nMaybe its disk is full."
                        .formatted(file));

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("timetable.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // links need a privilege there
    void writesWhereALinkLeads() throws IOException {
        var file = Files.writeString(folder.resolve("version-3.json"), "old");
        var link = Files.createSymbolicLink(folder.resolve("current.json"), file);

        OutputFile.at(link).write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }
}
