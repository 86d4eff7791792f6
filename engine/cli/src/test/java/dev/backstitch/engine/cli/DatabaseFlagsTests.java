package dev.backstitch.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the database to work on is named, and what is said where it is not, or not well. */
class DatabaseFlagsTests {

    @TempDir
    Path directory;

    private HistoryFolder history = new HistoryFolder(Path.of("."));

    @BeforeEach
    void a_project_is_made() {
        history = new HistoryFolder(directory).sound();
    }

    @Test
    void a_database_must_be_named() {
        assertThat(status(Map.of("DATABASE_URL", "postgres://localhost/app")))
                .isEqualTo(
                        wrong(
                                "no database is named: give --url URL (or --url DATABASE_URL for the one in the environment), or --env NAME"));
        assertThat(status(Map.of(), "--url", "postgres://localhost/app", "--env", "staging"))
                .isEqualTo(wrong("--url and --env both name a database: give one of them"));
    }

    @Test
    void a_URL_that_is_none_is_not_repeated() {
        assertThat(status(Map.of(), "--url", "mysql://me:secret@localhost/app"))
                .isEqualTo(
                        wrong(
                                "--url: Not a Postgres URL: it must start with jdbc:postgresql: or postgres://, as in postgres://user@host:5432/database."));
    }

    @Test
    void the_URL_may_stand_in_the_environment() {
        try (NamedDatabase database = NamedDatabase.create()) {
            Map<String, String> environment = Map.of("DATABASE_URL", database.url(), "STAGING_URL", database.url());
            history.file("backstitch.yaml", "environments: {staging: $STAGING_URL}\n");

            assertThat(status(environment, "--url", "DATABASE_URL").out())
                    .isEqualTo("down 1_users.up.sql\ndown 2_email.up.sql\n");
            assertThat(status(environment, "--url", "$DATABASE_URL").exitCode()).isZero();
            assertThat(status(environment, "--env", "staging").exitCode()).isZero();
        }
        assertThat(status(Map.of(), "--url", "DATABASE_URL"))
                .isEqualTo(wrong("--url: the environment variable DATABASE_URL is not set"));
    }

    @Test
    void an_unknown_environment_is_wrong_usage() {
        assertThat(status(Map.of(), "--env", "staging"))
                .isEqualTo(
                        wrong(
                                "--env staging: there are no environments; write environments: {staging: <URL>} in backstitch.yaml"));
        history.file("backstitch.yaml", "environments:\n  staging: postgres://localhost/a\n  development: nonsense\n");

        assertThat(status(Map.of(), "--env", "stagign"))
                .isEqualTo(
                        wrong(
                                "--env stagign: no such environment; did you mean \"staging\"? there are development, staging"));
        assertThat(status(Map.of(), "--env", "development"))
                .isEqualTo(
                        wrong(
                                "DIR/backstitch.yaml:3:16: environments.development: Not a Postgres URL: it must start with jdbc:postgresql: or postgres://, as in postgres://user@host:5432/database."));
    }

    @Test
    void what_looks_like_production_wants_to_be_confirmed() throws IOException {
        int port = closedPort();
        history.file("backstitch.yaml", "environments: {production: 'postgres://127.0.0.1:%d/app'}\n".formatted(port));

        CommandRun byName = status(Map.of(), "--url", "postgres://me:secret@127.0.0.1:" + port + "/app_prod");
        CommandRun byEnvironment = status(Map.of(), "--env", "production");

        assertThat(byName.exitCode()).isEqualTo(3);
        assertThat(byName.err().replace(Integer.toString(port), "PORT"))
                .isEqualTo(
                        """
                        backstitch: jdbc:postgresql://127.0.0.1:PORT/app_prod?user=me looks like production, so it is left alone.
                          found     prod in app_prod
                          to do     name another server, or confirm that this one may be used
                        """);
        assertThat(byEnvironment.err()).contains("found     production in production");
        assertThat(status(Map.of(), "--env", "production", "--yes-production").err())
                .contains("refused", "Check host and port, and that the server is running.");
    }

    @Test
    void a_wrong_password_is_never_shown() throws IOException {
        CommandRun run = status(Map.of(), "--url", "postgres://me:secret@127.0.0.1:" + closedPort() + "/app");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("backstitch: No connection to jdbc:postgresql://127.0.0.1:")
                .doesNotContain("secret");
    }

    @Test
    void a_database_that_is_not_there_is_to_be_made() {
        try (NamedDatabase database = NamedDatabase.create()) {
            String nowhere = database.url().replace(database.database().name(), "nowhere");

            assertThat(status(Map.of(), "--url", nowhere).err().replaceAll("127.0.0.1:\\d+", "HOST"))
                    .isEqualTo(
                            """
                            backstitch: There is no database nowhere at jdbc:postgresql://HOST/nowhere?sslmode=disable&user=postgres.
                              to do     create it (CREATE DATABASE nowhere), or name another
                            """);
        }
    }

    private CommandRun status(Map<String, String> environment, String... flags) {
        String[] args = new String[flags.length + 2];
        args[0] = "status";
        args[1] = directory.toString();
        System.arraycopy(flags, 0, args, 2, flags.length);
        return CommandRun.in(environment, false, args).with(directory);
    }

    private static CommandRun wrong(String message) {
        return new CommandRun(2, "", "backstitch: " + message + "\n");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
