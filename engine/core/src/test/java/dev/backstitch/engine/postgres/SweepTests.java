package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a temporary directory of its own, as sweeps of other runs would be faster. */
class SweepTests {

    @TempDir
    private Path temporary;

    private Workspace workspace;

    @BeforeEach
    void share_the_unpacked_binaries() throws IOException {
        workspace = new Workspace(temporary.resolve("backstitch-" + System.getProperty("user.name")));
        Workspace standard = Workspace.standard();
        new UnpackedBinaries(standard)
                .home(EmbeddedBinaries.ofThisMachine(standard).ofMajor(18));
        assertThat(workspace.registry()).isEmptyDirectory();
        Files.createSymbolicLink(workspace.root().resolve("binaries"), standard.binaries());
    }

    @AfterEach
    void unlink_the_unpacked_binaries() throws IOException {
        Files.delete(workspace.root().resolve("binaries"));
    }

    @Test
    void a_folder_that_others_may_write_to_is_refused() throws IOException {
        Files.setPosixFilePermissions(workspace.root(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(workspace::binaries)
                .withMessage(
                        """
                        The folder %s is not ours alone: others own it or may write to it.
                          to do     remove it, or set java.io.tmpdir to another folder"""
                                .formatted(workspace.root()));
    }

    @Test
    void a_server_ends_with_its_process() throws Exception {
        Child child = Child.start(temporary, "end");

        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.process().exitValue()).isZero();
        assertThat(child.postmaster().map(ProcessHandle::isAlive).orElse(false)).isFalse();
        assertThat(child.data().getParent()).doesNotExist();
        assertThat(new Registry(workspace).all()).isEmpty();
    }

    @Test
    void the_server_of_a_killed_process_is_swept_with_its_folder() throws Exception {
        Child child = Child.start(temporary, "wait");
        ProcessHandle postmaster = child.postmaster().orElseThrow();

        assertThat(sweeper().sweep(true)).isEqualTo(new SweepReport(List.of(), List.of()));
        assertThat(postmaster.isAlive()).isTrue();

        child.kill();
        assertThat(postmaster.isAlive()).isTrue();
        SweepReport report = sweeper().sweep(false);

        assertThat(report.removed()).containsExactly("embedded server " + child.url());
        assertThat(report.left()).isEmpty();
        assertThat(ended(postmaster)).isTrue();
        assertThat(child.data().getParent()).doesNotExist();
        assertThat(new Registry(workspace).all()).isEmpty();
    }

    @Test
    void the_next_start_sweeps_too() throws Exception {
        Child killed = Child.start(temporary, "wait");
        killed.kill();

        Child next = Child.start(temporary, "end");
        assertThat(next.process().waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(killed.data().getParent()).doesNotExist();
        assertThat(next.data().getParent()).doesNotExist();
        assertThat(new Registry(workspace).all()).isEmpty();
    }

    @Test
    void a_kept_server_outlives_its_process_until_what_was_kept_is_swept() throws Exception {
        Child child = Child.start(temporary, "keep");
        ProcessHandle postmaster = child.postmaster().orElseThrow();
        assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();

        sweeper().sweepBeforeStart();
        assertThat(sweeper().sweep(false).removed()).isEmpty();
        assertThat(postmaster.isAlive()).isTrue();
        assertThat(new Registry(workspace).all().get(0).urls()).containsExactly(child.url());

        assertThat(sweeper().sweep(true).removed()).containsExactly("embedded server " + child.url());
        assertThat(ended(postmaster)).isTrue();
        assertThat(child.data()).doesNotExist();
    }

    @Test
    void what_cannot_be_removed_is_reported_and_stays_registered() {
        Owner dead = new Owner(Owner.current().host(), 999_999_999, 1);
        Registry registry = new Registry(workspace);
        registry.write(new Registration(
                "1", dead, false, "jdbc:postgresql://h:1/d", Map.of(Registration.FOLDER, "/etc"), List.of()));
        registry.write(new Registration(
                "2",
                dead,
                false,
                "",
                Map.of(Registration.CONTAINER, "c", Registration.DOCKER, "unix://" + temporary + "/no.sock"),
                List.of()));

        assertThat(sweeper().sweep(false))
                .isEqualTo(new SweepReport(
                        List.of(),
                        List.of(
                                "jdbc:postgresql://h:1/d: /etc is no folder of a server of ours",
                                "2: no answer from unix://%s/no.sock: java.net.SocketException: No such file or directory"
                                        .formatted(temporary))));
        assertThat(registry.all()).hasSize(2);
    }

    @Test
    void folders_that_a_killed_process_was_filling_are_removed() throws IOException {
        Path dead = Files.createDirectories(workspace.templates().resolve("a.part-999999999-1-x/deep"));
        Path running = Files.createDirectories(workspace.templates().resolve("a.part-" + Workspace.uniqueName()));

        sweeper().sweep(false);

        assertThat(dead.getParent()).doesNotExist();
        assertThat(running).exists();
    }

    @Test
    void an_owner_lives_only_where_process_and_start_time_agree() {
        Owner self = Owner.current();

        assertThat(self.isDead()).isFalse();
        assertThat(Owner.parse(self.toString())).contains(self);
        assertThat(new Owner(self.host(), self.pid(), self.startedMillis() - 60_000).isDead())
                .isTrue();
        assertThat(new Owner(self.host(), 999_999_999, self.startedMillis()).isDead())
                .isTrue();
        assertThat(new Owner("elsewhere", 999_999_999, 1).isDead()).isFalse();
        assertThat(Owner.parse("a comment of somebody")).isEmpty();
    }

    private Sweeper sweeper() {
        return new Sweeper(workspace, new Credentials(Map.of(), temporary));
    }

    /** Where nobody reaps it, an ended process stays in the list as a zombie, without a command. */
    private static boolean ended(ProcessHandle process) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (process.isAlive() && process.info().command().isPresent() && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        return !process.isAlive() || process.info().command().isEmpty();
    }

    /** Another JVM that starts a server and tells where. */
    private record Child(Process process, Path data, String url) {

        static Child start(Path temporary, String how) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.io.tmpdir=" + temporary,
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            ServerInAnotherJvm.class.getName(),
                            how)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            return new Child(process, Path.of(out.readLine()), out.readLine());
        }

        Optional<ProcessHandle> postmaster() throws IOException {
            return EmbeddedRemains.postmaster(data);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
