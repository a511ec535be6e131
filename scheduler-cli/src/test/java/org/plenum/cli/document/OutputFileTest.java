package org.plenum.cli.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                .hasMessage("The file “%s” could not be written: No space left on device.\nIts disk may be full."
                        .formatted(file));

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("timetable.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // links need a privilege there
    void isNoInputUnderAnyName() throws IOException {
        var input = Files.writeString(folder.resolve("conference.json"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.json"), input);
        var detour = folder.resolve("..").resolve(folder.getFileName()).resolve("conference.json");

        for (var name : List.of(input, link, detour)) {
            assertThatThrownBy(() -> OutputFile.at(name, folder.resolve("another.json"), input))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(
                            "The file “%s” is read by this command, so that “%s” cannot be written.\nName another file to write."
                                    .formatted(input, name));
        }
        assertThat(OutputFile.at(folder.resolve("another.json"), input).path())
                .isEqualTo(folder.resolve("another.json"));
    }

    @Test
    void hasAFileBesideIt() {
        assertThat(OutputFile.at(folder.resolve("a.b.json")).beside("worse").path())
                .isEqualTo(folder.resolve("a.b.worse.json"));
        assertThat(OutputFile.at(folder.resolve("timetable")).beside("worse").path())
                .isEqualTo(folder.resolve("timetable.worse"));
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
