package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run as people run it, on a machine of which nothing is known but what each test puts there. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of("sh", "sed", "find", "head", "dirname", "readlink", "cat");

    @TempDir
    private Path temp;

    private Path root;
    private Path plenum;
    private final Map<String, String> environment = new TreeMap<>();

    /** What a run left behind. */
    private record Run(int exitCode, List<String> out, List<String> err) {}

    @BeforeEach
    void anInstallationInAFolderWithASpace() throws IOException {
        root = Files.createDirectories(temp.resolve("my plenum")).toRealPath();
        plenum = Files.copy(REPOSITORY.resolve("plenum"), root.resolve("plenum"));
        Files.createDirectories(root.resolve("scripts"));
        Files.copy(REPOSITORY.resolve("scripts/find-jdk"), root.resolve("scripts/find-jdk"));
        Files.createFile(root.resolve("pom.xml"));
        built("scheduler-cli", "plenum.jar");
        built("scheduler-web", "plenum-web.jar");
        var bin = Files.createDirectories(temp.resolve("bin"));
        for (var tool : TOOLS) {
            program(
                    bin.resolve(tool),
                    "exec %s \"$@\"".formatted(Path.of("/bin", tool).toRealPath()));
        }
        environment.put("PATH", bin.toString());
        environment.put("HOME", temp.toString());
        environment.put("PLENUM_JDKS", temp.resolve("jdks") + "/*");
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
        environment.put("JAVA_HOME", jdk("old", 24).toString());
        var run = run("--version");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().getFirst()).startsWith("Plenum needs a JDK of release 25 or later");
        assertThat(run.err().getLast()).startsWith("Maybe install one");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void takesTheJdkOfJavaHomeFirst() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", 26).toString());
        jdk("jdks/other", 25);
        assertThat(run("--version").out()).contains("JDK mine");
    }

    @Test
    void takesTheJavaOnThePathThroughItsLinks() throws Exception {
        Files.createSymbolicLink(temp.resolve("bin/java"), jdk("on-path", 25).resolve("bin/java"));
        jdk("jdks/other", 25);
        assertThat(run("--version").out()).contains("JDK on-path");
    }

    @Test
    void findsAJdkInTheUsualFoldersWhereTheDefaultIsOlder() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/a-17", 17).toString());
        Files.createSymbolicLink(temp.resolve("bin/java"), temp.resolve("jdks/a-17/bin/java"));
        jdk("jdks/b 25", 25);
        assertThat(run("--version").out()).contains("JDK b 25");
    }

    @Test
    void keepsToTheJdkThatBuiltItUnlessAnotherIsAskedForOrItIsGone() throws Exception {
        environment.remove("PLENUM_JDKS");
        var builder = jdk("builder", 25);
        Files.writeString(root.resolve("scheduler-cli/target/plenum-built"), builder + "\n");
        Files.createSymbolicLink(temp.resolve("bin/java"), jdk("on-path", 26).resolve("bin/java"));
        assertThat(run("--version").out()).contains("JDK builder");
        environment.put("JAVA_HOME", jdk("mine", 26).toString());
        assertThat(run("--version").out()).contains("JDK mine");
        environment.remove("JAVA_HOME");
        Files.delete(builder.resolve("bin/java"));
        assertThat(run("--version").out()).contains("JDK on-path");
    }

    @Test
    void givesCommandsToTheCommandLineAsTheyAre() throws Exception {
        jdk("jdks/b", 25);
        assertThat(run("solve", "my file.json", "--time", "1s").out())
                .containsSequence("-jar", jar("scheduler-cli", "plenum.jar"), "solve", "my file.json", "--time", "1s");
    }

    @Test
    void servesTheWebApplicationWithoutACommand() throws Exception {
        jdk("jdks/b", 25);
        assertThat(run().out()).endsWith("-jar", jar("scheduler-web", "plenum-web.jar"));
        assertThat(run("--port", "1").out()).endsWith(jar("scheduler-web", "plenum-web.jar"), "--port", "1");
    }

    @Test
    void runsWhereItIsCalledAndThroughALink() throws Exception {
        jdk("jdks/b", 25);
        plenum = Files.createSymbolicLink(temp.resolve("bin/p"), Path.of("../my plenum/plenum"));
        assertThat(run("check").out()).contains("in " + temp.toRealPath()).endsWith("check");
    }

    @Test
    void buildsAgainWhereASourceIsNewer() throws Exception {
        jdk("jdks/b", 25);
        var source = Files.createDirectories(root.resolve("scheduler-core/src/main"));
        var stamp = root.resolve("scheduler-cli/target/plenum-built");
        Files.setLastModifiedTime(
                stamp,
                FileTime.fromMillis(
                        Files.getLastModifiedTime(source).toMillis() - 2_000)); // more than any file system rounds
        var run = run("check");
        assertThat(run.exitCode()).isEqualTo(2); // there is no Maven on this machine
        assertThat(run.err())
                .startsWith("Building Plenum (its sources changed) ...")
                .hasSize(3);
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/sh", plenum.toString()));
        command.addAll(List.of(arguments));
        var err = temp.resolve("err");
        var builder = new ProcessBuilder(command).directory(temp.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out.lines().toList(), Files.readAllLines(err));
    }

    /** A folder that looks like a JDK. Its java says which one it is, where it runs and with what. */
    private Path jdk(String path, int release) throws IOException {
        var home = temp.resolve(path);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"%d.0.1\"\n".formatted(release));
        var says = "echo 'JDK %s'\necho in \"$(pwd -P)\"\nprintf '%%s\\n' \"$@\"".formatted(home.getFileName());
        program(home.resolve("bin/java"), says);
        program(home.resolve("bin/javac"), says);
        return home;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void built(String module, String jar) throws IOException {
        var target = Files.createDirectories(root.resolve(module).resolve("target"));
        Files.createFile(target.resolve(jar));
        Files.createFile(target.resolve("plenum-built"));
    }

    private String jar(String module, String jar) {
        return root.resolve(module).resolve("target").resolve(jar).toString();
    }
}
