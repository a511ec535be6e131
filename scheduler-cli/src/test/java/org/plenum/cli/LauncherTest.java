package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private static final List<String> TOOLS = List.of(
            "sh",
            "sed",
            "find",
            "head",
            "tail",
            "dirname",
            "readlink",
            "cat",
            "grep",
            "date",
            "mkdir",
            "mv",
            "rm",
            "sleep");

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
        built("cli", "plenum.jar");
        built("web", "plenum-web.jar");
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
        assertThat(run.err().getLast()).startsWith("Install one");
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
        Files.writeString(root.resolve("target/launcher-cli/built"), builder + "\n");
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
                .containsSequence("-jar", jar("cli", "plenum.jar"), "solve", "my file.json", "--time", "1s");
    }

    @Test
    void servesTheWebApplicationWithoutACommand() throws Exception {
        jdk("jdks/b", 25);
        assertThat(run().out()).endsWith("-jar", jar("web", "plenum-web.jar"));
        assertThat(run("--port", "1").out()).endsWith(jar("web", "plenum-web.jar"), "--port", "1");
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
        var stamp = root.resolve("target/launcher-cli/built");
        Files.setLastModifiedTime(
                stamp,
                FileTime.fromMillis(
                        Files.getLastModifiedTime(source).toMillis() - 2_000)); // more than any file system rounds
        maven("");
        assertThat(run("check").err()).startsWith("Building Plenum (its sources changed)");
    }

    @Test
    void saysThatItNeedsMaven() throws Exception {
        jdk("jdks/b", 25);
        Files.delete(root.resolve("target/launcher-cli/built"));
        var run = run("check");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().getFirst()).isEqualTo("Plenum is built by Maven, and there is no mvn on the PATH.");
        assertThat(run.err().getLast()).startsWith("Install it");
        assertThat(run.err()).hasSize(2);
    }

    @Test
    void saysWhatItIsAtWhileItBuildsTheFirstTime() throws Exception {
        jdk("jdks/b", 25);
        Files.delete(root.resolve("target/launcher-cli/built"));
        maven("""
                echo '[INFO] Scanning for projects...'
                echo '[INFO] Downloading from central: https://repo.example/a.pom'
                echo '[INFO] Downloaded from central: https://repo.example/a.pom (1.0 kB at 1.0 kB/s)'
                echo '[INFO] Downloaded from central: https://repo.example/b.pom (1.0 kB at 1.0 kB/s)'
                echo '[INFO] --- maven-compiler-plugin:3.15.0:compile (default-compile) @ scheduler-core ---'
                echo '[INFO] --- compiler:3.15.0:compile (default-compile) @ scheduler-cli ---'
                echo '[INFO] --- compiler:3.15.0:testCompile (default-testCompile) @ scheduler-cli ---'
                """);
        var first = run("check");
        assertThat(first.err())
                .startsWith(
                        "Building Plenum (the first time only)",
                        "  Fetching libraries", // not on a terminal, where it would say how many
                        "  Compiling scheduler-core",
                        "  Compiling scheduler-cli", // as later versions of Maven write it
                        "  Preparing a quick start")
                .hasSize(6);
        assertThat(first.err().getLast()).matches("  Built in \\d+ s");
        assertThat(first.out()).startsWith("JDK b");
        assertThat(run("check").err()).isEmpty();
    }

    @Test
    void saysWhyItCannotBeBuiltAndWhereToReadOn() throws Exception {
        jdk("jdks/b", 25);
        Files.delete(root.resolve("target/launcher-cli/built"));
        maven("""
                echo '[INFO] -------------------------------------------------------------'
                echo '[ERROR] COMPILATION ERROR : '
                echo '[ERROR] /src/Room.java:[3,1] class, interface, enum, or record expected'
                exit 1
                """);
        var run = run("check");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly(
                        "Building Plenum (the first time only)",
                        "Plenum could not be built: /src/Room.java:[3,1] class, interface, enum, or record expected",
                        "All that Maven said is in (%s/target/launcher-cli/build.log).".formatted(root));
        assertThat(run("check").err()).startsWith("Building Plenum (its last build failed or was interrupted)");
    }

    @Test
    void saysThatLibrariesCannotBeFetched() throws Exception {
        jdk("jdks/b", 25);
        Files.delete(root.resolve("target/launcher-cli/built"));
        maven("""
                echo '[FATAL] Non-resolvable parent POM: Could not transfer artifact a:b:pom:1 from/to central'
                exit 1
                """);
        assertThat(run("check").err())
                .contains("Plenum could not be built: Maven cannot fetch its libraries."
                        + " Check the network connection.")
                .hasSize(3);
    }

    @Test
    void buildsFromScratchWhereTheLastBuildDidNotEnd() throws Exception {
        jdk("jdks/b", 25);
        var half = Files.createDirectories(root.resolve("scheduler-core/target/launcher-cli/classes"))
                .resolve("Half.class");
        Files.createFile(half);
        Files.writeString(root.resolve("target/launcher-cli/building"), "jdk\n999999999\n"); // no process has it
        maven("");
        var run = run("check");
        assertThat(run.err()).startsWith("Building Plenum (its last build failed or was interrupted)");
        assertThat(run.out()).startsWith("JDK b");
        assertThat(half).doesNotExist();
        assertThat(run("check").err()).isEmpty();
    }

    @Test
    void waitsWhereAnotherStartBuilds() throws Exception {
        jdk("jdks/b", 25);
        maven("exit 1\n");
        var building = root.resolve("target/launcher-cli/building");
        var other = ProcessHandle.current().pid(); // as good as any that lives
        Files.writeString(building, "jdk\n%d\n".formatted(other));
        var process = command("check").start();
        try (var err = process.errorReader()) {
            assertThat(err.readLine()).isEqualTo("Process (%d) builds Plenum already; this waits for it.", other);
            Files.move(building, root.resolve("target/launcher-cli/built"), StandardCopyOption.REPLACE_EXISTING);
            assertThat(err.readAllLines()).isEmpty(); // and does not build it again
        }
        assertThat(process.waitFor()).isZero();
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        var err = temp.resolve("err");
        var process = command(arguments).redirectError(err.toFile()).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out.lines().toList(), Files.readAllLines(err));
    }

    private ProcessBuilder command(String... arguments) {
        var command = new ArrayList<>(List.of("/bin/sh", plenum.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    /** A Maven that says something, and leaves an application behind. */
    private void maven(String script) throws IOException {
        program(
                temp.resolve("bin/mvn"),
                script
                        + "mkdir -p '%1$s'\n: >'%1$s/plenum.jar'"
                                .formatted(root.resolve("scheduler-cli/target/launcher-cli")));
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

    private void built(String application, String jar) throws IOException {
        Files.createDirectories(Path.of(jar(application, jar)).getParent());
        Files.createFile(Path.of(jar(application, jar)));
        Files.createFile(Files.createDirectories(root.resolve("target/launcher-" + application))
                .resolve("built"));
    }

    private String jar(String application, String jar) {
        return root.resolve("scheduler-%1$s/target/launcher-%1$s".formatted(application))
                .resolve(jar)
                .toString();
    }
}
