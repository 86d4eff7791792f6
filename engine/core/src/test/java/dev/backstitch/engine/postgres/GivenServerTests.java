package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of ours, which asks for passwords, plays the server that somebody else runs. */
class GivenServerTests {

    private static final Workspace WORKSPACE = Workspace.standard();

    @TempDir
    private Path home;

    private static EmbeddedPostmaster postmaster;

    @BeforeAll
    static void start_a_server_with_passwords() throws SQLException, IOException {
        postmaster = start(18);
        try (Connection connection = Connections.open(postmaster.url(), Map.of())) {
            Sql.run(connection, "CREATE ROLE maker LOGIN CREATEDB PASSWORD 'topsecret'");
            Sql.run(connection, "CREATE ROLE reader LOGIN PASSWORD 'topsecret'");
            Files.writeString(
                    Path.of(Sql.value(connection, "SHOW hba_file")),
                    """
                    host all postgres all trust
                    host all all all scram-sha-256
                    """);
            Sql.run(connection, "SELECT pg_reload_conf()");
        }
    }

    private static EmbeddedPostmaster start(int major) {
        return EmbeddedPostmaster.start(
                EmbeddedBinaries.ofThisMachine(WORKSPACE).ofMajor(major), WORKSPACE, false);
    }

    @AfterAll
    static void stop() {
        postmaster.stop();
    }

    @Test
    void databases_are_marked_and_dropped_at_the_end() throws SQLException {
        String name;
        try (PostgresServer server = open(url("maker"))) {
            assertThat(server.isOurs()).isFalse();
            assertThat(server.description()).matches("PostgreSQL 18\\.\\d+ \\(given by URL\\)");
            assertThat(server.logTail(10)).isEmpty();
            Database left = server.createDatabase("left");
            name = left.name();
            try (Database copy = server.copyDatabase(left, "copy");
                    Connection connection = copy.connect()) {
                assertThat(
                                Sql.value(
                                        connection,
                                        "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"))
                        .isEqualTo(Owner.current().toString());
                assertThat(copy.displayUrl()).doesNotContain("topsecret");
                assertThat(copy.uri()).contains("maker:topsecret@");
            }
            assertThat(databases()).contains(name);
        }
        assertThat(databases()).doesNotContain(name).noneMatch(database -> database.startsWith("backstitch_"));
        assertThat(new Registry(WORKSPACE).all())
                .noneMatch(registration -> registration.databases().contains(name));
    }

    @Test
    void what_a_dead_process_of_this_machine_left_is_dropped_when_the_server_is_opened() throws SQLException {
        Owner dead = new Owner(Owner.current().host(), 999_999_999, 1);
        Owner elsewhere = new Owner("elsewhere", 999_999_999, 1);
        create("backstitch_dead_1", dead.toString());
        create("backstitch_elsewhere_1", elsewhere.toString());
        create("backstitch_kept_1", "kept by " + dead);
        create("backstitch_somebody_1", "mine, hands off");
        create("other_1", dead.toString());
        create("backstitch_unmarked_1", "");
        create("backstitch_unmarked_2", "");
        Registry registry = new Registry(new Workspace(home));
        registry.write(new Registration(
                "x",
                dead,
                false,
                url("maker").toString(),
                Map.of(),
                List.of("backstitch_unmarked_1", "backstitch_somebody_1", "backstitch_never_made_1")));

        open(url("maker")).close();

        assertThat(databases())
                .containsExactlyInAnyOrder(
                        "postgres",
                        "backstitch_elsewhere_1",
                        "backstitch_kept_1",
                        "backstitch_somebody_1",
                        "backstitch_unmarked_2",
                        "other_1");
        assertThat(registry.all()).isEmpty();
        for (String name : databases()) {
            if (!name.equals("postgres")) {
                admin("DROP DATABASE " + name);
            }
        }
    }

    @Test
    void a_kept_database_stays_until_the_sweep_of_what_was_kept() throws SQLException {
        ServerStarter starter = starter();
        String name;
        try (PostgresServer server = starter.given(url("maker"), true);
                Database database = server.createDatabase("kept")) {
            name = database.name();
        }
        assertThat(databases()).contains(name);

        Registration registration = new Registry(new Workspace(home)).all().get(0);
        assertThat(registration.urls())
                .containsExactly(url("maker").withDatabase(name).toString());
        // As if this process had ended.
        Owner dead = new Owner(Owner.current().host(), 999_999_999, 1);
        admin("COMMENT ON DATABASE " + name + " IS " + Identifiers.literal("kept by " + dead));
        new Registry(new Workspace(home))
                .write(new Registration(
                        registration.id(), dead, true, registration.url(), Map.of(), registration.databases()));
        Credentials credentials = new Credentials(Map.of("PGPASSWORD", "topsecret"), home);

        assertThat(new Sweeper(new Workspace(home), credentials).sweep(false).removed())
                .isEmpty();
        assertThat(databases()).contains(name);
        assertThat(new Sweeper(new Workspace(home), credentials).sweep(true).removed())
                .containsExactly("database " + url("maker").withDatabase(name));
        assertThat(databases()).doesNotContain(name);
    }

    @Test
    void a_wrong_password_is_explained_without_it() {
        PostgresUrl url = PostgresUrl.parse(
                "postgres://maker:wrongsecret@127.0.0.1:" + postmaster.url().port() + "/postgres?sslmode=disable");

        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> open(url))
                .withMessage(
                        """
                        No connection to %s as maker.
                          server    FATAL: password authentication failed for user "maker" (SQLSTATE 28P01)
                          to do     Check user and password: in the URL, in PGPASSWORD, or in the password file."""
                                .formatted(url))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("wrongsecret"));
    }

    @Test
    void a_missing_password_is_explained() {
        PostgresUrl url = PostgresUrl.parse(
                "postgres://maker@127.0.0.1:" + postmaster.url().port() + "/postgres");

        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> open(url))
                .withMessage(
                        """
                        No connection to %s as maker.
                          server    The server requested SCRAM-based authentication, but no password was provided. (SQLSTATE 08004)
                          to do     Check user and password: in the URL, in PGPASSWORD, or in the password file."""
                                .formatted(url));
    }

    @Test
    void an_unknown_database_is_explained() {
        PostgresUrl url = url("maker").withDatabase("nowhere");

        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> open(url))
                .withMessage(
                        """
                        No connection to %s as maker.
                          server    FATAL: database "nowhere" does not exist (SQLSTATE 3D000)
                          to do     Name a database that exists, such as postgres: it is only connected to."""
                                .formatted(url));
    }

    @Test
    void nobody_listening_is_explained() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            port = socket.getLocalPort();
        }
        PostgresUrl url = PostgresUrl.parse("postgres://maker:topsecret@127.0.0.1:" + port + "/d");

        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> open(url))
                .withMessage(
                        """
                        No connection to jdbc:postgresql://127.0.0.1:%d/d?user=maker as maker.
                          server    Connection to 127.0.0.1:%d refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (SQLSTATE 08001)
                          to do     Check host and port, and that the server is running."""
                                .formatted(port, port));
    }

    @Test
    void a_user_who_may_not_create_databases_is_told_at_once() {
        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> open(url("reader")))
                .withMessage(
                        """
                        The user reader may not create databases on %s.
                          to do     ALTER ROLE reader CREATEDB, or name a user who may: checks run in databases of their own"""
                                .formatted(url("reader")));
    }

    @Test
    void a_server_that_is_too_old_is_refused() {
        EmbeddedPostmaster old = start(13);
        try {
            assertThatExceptionOfType(PostgresUnavailableException.class)
                    .isThrownBy(() -> open(old.url()))
                    .withMessageMatching(
                            """
                            Postgres 13\\.\\d+ is not supported\\.
                              server    \\Qjdbc:postgresql://127.0.0.1:%d/postgres?sslmode=disable&user=postgres\\E
                              to do     use Postgres 14 to 18"""
                                    .formatted(old.url().port()));
        } finally {
            old.stop();
        }
    }

    private PostgresServer open(PostgresUrl url) {
        return starter().given(url, false);
    }

    private ServerStarter starter() {
        Workspace workspace = new Workspace(home);
        Credentials credentials = new Credentials(Map.of(), home);
        return new ServerStarter(
                workspace,
                EmbeddedBinaries.ofThisMachine(WORKSPACE),
                new Containers(Map.of(), home, workspace),
                credentials);
    }

    private static PostgresUrl url(String user) {
        return postmaster.url().with("user", user).with("password", "topsecret");
    }

    private static List<String> databases() throws SQLException {
        try (Connection connection = Connections.open(postmaster.url(), Map.of())) {
            return Sql.column(connection, "SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1");
        }
    }

    private static void create(String name, String comment) throws SQLException {
        admin("CREATE DATABASE " + name + " OWNER maker");
        admin("COMMENT ON DATABASE " + name + " IS " + Identifiers.literal(comment));
    }

    private static void admin(String sql) throws SQLException {
        try (Connection connection = Connections.open(postmaster.url(), Map.of())) {
            Sql.run(connection, sql);
        }
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}
