package org.councilbenchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher and its kin, run in an installed copy whose Java is a stand-in that prints what it is asked to do, a line
 * for each argument, and exits with 7.
 */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTest {

    private static final String STAND_IN = """
            #!/bin/sh
            printf '%s\\n' "LC_ALL=$LC_ALL" "$@"
            exit 7
            """;

    @TempDir
    private Path scratch;

    private Path copy;
    private Path java;

    @BeforeEach
    void installACopyWithAStandInForJava() throws IOException {
        scratch = scratch.toRealPath();
        java = standInJava("jdk-25", "25.0.3");
        copy = scratch.resolve("a copy");
        for (var script : List.of("council-benchmarks", "java-home", "install", "start-up-cache")) {
            write(copy.resolve("scripts").resolve(script), Files.readString(Path.of("scripts", script)));
        }
        write(copy.resolve("council-benchmarks.jar"), "the jar");
        write(copy.resolve("lib/library.jar"), "a library");
        write(copy.resolve(".installed/version"), "0.1.0\n");
        write(copy.resolve(".installed/config/thresholds.csv"), "id,value\nas shipped,1\n");
    }

    @Test
    void theLauncherSaysThatTheSourcesAreNewerThanWhatIsBuilt() throws Exception {
        write(copy.resolve("pom.xml"), "<project/>");
        write(copy.resolve("src/main/Some.java"), "class Some {}");
        write(copy.resolve("target/council-benchmarks.jar"), "the jar");
        Files.createDirectories(copy.resolve("target/lib"));
        assertThat(launch(Map.of(), "status").lines()).noneMatch(line -> line.contains("scripts/build"));

        Files.setLastModifiedTime(
                copy.resolve("target/council-benchmarks.jar"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        var ended = launch(Map.of(), "status");
        assertThat(ended.lines().getFirst()).contains("newer than what is built", "scripts/build");
        assertThat(ended.exitCode()).isEqualTo(7);
    }

    @Test
    void theLauncherPassesArgumentsAndExitCodeThroughUnchanged() throws Exception {
        var ended = launch(Map.of(), "check", "two words", "", "it's", "*");

        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(ended.afterJar()).containsExactly("check", "two words", "", "it's", "*");
    }

    @Test
    void theLauncherTakesItsOwnPlaceForHomeThroughSymbolicLinksFromAnywhere() throws Exception {
        var elsewhere = Files.createDirectories(scratch.resolve("bin"));
        Files.createSymbolicLink(elsewhere.resolve("one"), copy.resolve("scripts/council-benchmarks"));
        Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("one"));

        var ended = run(elsewhere, Map.of(), "./two", "status");

        assertThat(ended.lines())
                .contains(
                        "-Dcouncil-benchmarks.home=" + copy,
                        copy.resolve("council-benchmarks.jar").toString());
    }

    @Test
    void theLauncherReadsFileNamesAsUtf8WhereCronGivesNoLocale() throws Exception {
        assertThat(launch(Map.of()).lines()).contains("LC_ALL=C.UTF-8");
        assertThat(launch(Map.of("LANG", "cy_GB.UTF-8")).lines()).contains("LC_ALL=");
    }

    @Test
    void optionsForJavaComeAfterTheLaunchersOwnSoThatTheyWin() throws Exception {
        var lines = launch(Map.of("COUNCIL_BENCHMARKS_JAVA_OPTS", "-Xmx2g -XX:+UseParallelGC"), "run")
                .lines();

        assertThat(lines).containsSubsequence("-Xmx640m", "-Xmx2g", "-XX:+UseParallelGC", "-jar", "run");
        assertThat(lines).doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void theStartUpCacheServesOnlyTheJavaAndTheJarItWasMadeWith() throws Exception {
        var option = "-XX:AOTCache=" + copy.resolve("cache/classes.aot");
        write(copy.resolve("cache/classes.aot"), "classes");
        write(copy.resolve("cache/made-from.jar"), "the jar");
        write(copy.resolve("cache/java-release"), Files.readString(java.resolve("release")));
        assertThat(launch(Map.of()).lines()).contains(option);

        write(copy.resolve("council-benchmarks.jar"), "a newer jar");
        assertThat(launch(Map.of()).lines()).doesNotContain(option);

        write(copy.resolve("council-benchmarks.jar"), "the jar");
        var otherJava = standInJava("jdk-26", "26");
        assertThat(launch(Map.of("JAVA_HOME", otherJava.toString())).lines()).doesNotContain(option);
    }

    @Test
    void aRunIsFirstTriedAtAGlanceAndFollowedByTheRunProperWhereThatDoesNotDo() throws Exception {
        write(copy.resolve("cache/classes.aot"), "classes");
        write(copy.resolve("cache/quiet.aot"), "a few classes");
        write(copy.resolve("cache/made-from.jar"), "the jar");
        write(copy.resolve("cache/java-release"), Files.readString(java.resolve("release")));
        var glance = "-Dcouncil-benchmarks.glance=true";
        var quiet = "-XX:AOTCache=" + copy.resolve("cache/quiet.aot");
        var whole = "-XX:AOTCache=" + copy.resolve("cache/classes.aot");

        // The stand-in ends with 7: not quiet.
        assertThat(launch(Map.of(), "run").lines()).containsSubsequence(quiet, glance, "run", whole, "run");
        assertThat(launch(Map.of(), "run").exitCode()).isEqualTo(7);
        assertThat(launch(Map.of(), "status").lines()).contains(whole).doesNotContain(quiet, glance);
    }

    @Test
    void aJavaThatIsTooOldIsPassedOverForTheNewestInTheUsualFolders() throws Exception {
        var tooOld = standInJava("jdk-17", "17.0.15");
        standInJava("home/.jdks/jdk-998", "998");
        var newest = standInJava("home/.jdks/jdk-999", "999.1");

        var ended = run(
                scratch,
                Map.of("JAVA_HOME", tooOld.toString(), "PATH", tooOld.resolve("bin") + ":" + System.getenv("PATH")),
                copy.resolve("scripts/java-home").toString());

        assertThat(ended.lines()).containsExactly(newest.toString());
    }

    @Test
    void whereThereIsNoJavaThatSuitsItSaysSoAndExitsWithTwo() throws Exception {
        var ended = run(scratch, Map.of(), copy.resolve("scripts/java-home").toString(), "no-such-tool");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.lines().getFirst()).contains("no Java of 21 or newer").contains("no-such-tool");
    }

    @Test
    void installRefusesAFolderThatHoldsSomethingElse() throws Exception {
        write(scratch.resolve("papers/letter.txt"), "Dear council");

        var ended = run(scratch, Map.of(), copy.resolve("scripts/install").toString(), "papers");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(scratch.resolve("papers")).isDirectoryNotContaining("glob:**/scripts");
    }

    @Test
    void anUpgradeKeepsReturnsAndChangedConfigurationAndRenewsTheRest() throws Exception {
        var install = copy.resolve("scripts/install").toString();
        write(copy.resolve(".installed/config/sources.csv"), "id\nold\n");
        assertThat(run(scratch, Map.of(), install, "live").exitCode()).isZero();
        write(scratch.resolve("live/config/thresholds.csv"), "id,value\nours,2\n");
        write(scratch.resolve("live/input/spending/kent.csv"), "council_code\n");
        write(copy.resolve(".installed/config/thresholds.csv"), "id,value\nas shipped,3\n");
        write(copy.resolve(".installed/config/sources.csv"), "id\nnew\n");

        var ended = run(scratch, Map.of(), install, "live");

        assertThat(ended.lines()).contains("kept your config/thresholds.csv; ours is .installed/config/thresholds.csv");
        assertThat(scratch.resolve("live/config/thresholds.csv")).hasContent("id,value\nours,2\n");
        assertThat(scratch.resolve("live/.installed/config/thresholds.csv")).hasContent("id,value\nas shipped,3\n");
        assertThat(scratch.resolve("live/config/sources.csv")).hasContent("id\nnew\n");
        assertThat(scratch.resolve("live/input/spending/kent.csv")).hasContent("council_code\n");
        assertThat(scratch.resolve("live/council-benchmarks.jar")).hasContent("the jar");
    }

    /** The stand-in ends with 7, so that the run has failed and the watch has something to say. */
    @Test
    void whatCronIsToTypeRunsTheNightIntoALogAndTellsOnlyWhenItDidNotCome() throws Exception {
        Files.createSymbolicLink(scratch.resolve("live"), copy);
        var typed = Files.readAllLines(Path.of("scripts/schedule/council-benchmarks.cron")).stream()
                .filter(line -> line.contains("/scripts/council-benchmarks "))
                .map(line -> line.substring(line.indexOf(" council-benchmarks ") + " council-benchmarks ".length()))
                .map(line -> line.replace("/srv/council-benchmarks", scratch + "/live"))
                .map(line -> line.replace("/var/log/council-benchmarks", scratch.toString()))
                .toList();
        assertThat(typed).hasSize(2);

        assertThat(run(scratch, Map.of(), "sh", "-c", typed.getFirst()).lines()).isEmpty();
        assertThat(Files.readAllLines(scratch.resolve("run.log"))).endsWith("run");
        assertThat(run(scratch, Map.of(), "sh", "-c", typed.getLast()).lines())
                .endsWith("status", "--alert-if-older-than", "26h");
    }

    @Test
    void theUnitsOfSystemdStartTheSameCommandsAsCron() throws Exception {
        for (var each :
                Map.of("", "run", "-watch", "status --alert-if-older-than 26h").entrySet()) {
            assertThat(Path.of("scripts/schedule/council-benchmarks" + each.getKey() + ".service"))
                    .content()
                    .contains(
                            "\nExecStart=/srv/council-benchmarks/scripts/council-benchmarks " + each.getValue() + "\n");
            assertThat(Path.of("scripts/schedule/council-benchmarks" + each.getKey() + ".timer"))
                    .exists();
        }
    }

    private record Ended(int exitCode, List<String> lines) {

        List<String> afterJar() {
            return lines.subList(lines.indexOf("-jar") + 2, lines.size());
        }
    }

    private Ended launch(Map<String, String> environment, String... arguments) throws Exception {
        var launcher = copy.resolve("scripts/council-benchmarks").toString();
        return run(
                scratch,
                environment,
                Stream.concat(Stream.of(launcher), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Runs a command with nothing in its environment but the stand-in for Java and what is given. */
    private Ended run(Path folder, Map<String, String> environment, String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("HOME", scratch.resolve("home").toString());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), lines);
    }

    private Path standInJava(String folder, String version) throws IOException {
        var home = scratch.resolve(folder);
        write(home.resolve("bin/java"), STAND_IN);
        write(home.resolve("release"), "IMPLEMENTOR=\"A stand-in\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
