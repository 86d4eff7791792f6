package dev.backstitch.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.backstitch.engine.Needs;
import dev.backstitch.engine.TestFiles;
import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.tool.MigrationTools;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Needs("pg_dump")
class RehearsalTests {

    private final Backup backup = new Backup(System.getenv("PATH"));
    private final PostgresServer server = TestPostgres.server(15);
    private final Database source = server.createDatabase("source");

    @TempDir
    Path folder;

    @BeforeEach
    void one_migration_is_applied_and_one_pending() {
        migration("1-users", "CREATE TABLE users (id int);", "DROP TABLE users;");
        try (MigrationRun run = MigrationRun.locked(MigrationTools.load(folder), source, CheckSettings.DEFAULTS)) {
            run.execute(run.plan(new UpTarget.All()), RunProgress.SILENT);
        }
        sql("INSERT INTO users VALUES (1), (2)");
        migration("2-email", "ALTER TABLE users ADD email text;", "ALTER TABLE users DROP email;");
    }

    @AfterEach
    void the_database_goes() {
        source.close();
    }

    @Test
    void all_is_tried_on_a_copy_and_the_database_is_left_alone() {
        List<String> told =
                rehearse(Optional.of("case $DATABASE_URL in *rehearsal*) ;; *) exit 9;; esac"), Optional.empty());

        assertThat(told)
                .containsExactly(
                        "ok back up", "ok copy", "ok migrate", "ok test", "ok undo", "ok compare", "ok restore");
        try (MigrationRun run = MigrationRun.look(MigrationTools.load(folder), source, CheckSettings.DEFAULTS)) {
            assertThat(run.history().pending()).hasSize(1);
        }
    }

    @Test
    void a_down_that_loses_rows_or_leaves_something_is_told() {
        migration("2-email", "ALTER TABLE users ADD email text;", "DELETE FROM users WHERE id = 2;");

        assertThat(rehearse(Optional.empty(), Optional.empty()))
                .containsExactly(
                        "ok back up",
                        "ok copy",
                        "ok migrate",
                        "ok undo",
                        """
                        FAIL compare
                          + column public.users.email   text
                          public.users: expected 2 rows, found 1""",
                        "ok restore");
    }

    @Test
    void a_migration_that_fails_is_told_and_the_backup_still_helps() {
        migration("2-email", "SELECT 1/0;", "SELECT 1;");

        List<String> told = rehearse(Optional.of("true"), Optional.empty());

        assertThat(told).hasSize(4).startsWith("ok back up", "ok copy").endsWith("ok restore");
        assertThat(told.get(2))
                .startsWith("FAIL migrate\nup of 2-email failed: ")
                .contains("division by zero");
    }

    @Test
    void a_test_that_fails_is_told_with_its_last_words() {
        assertThat(rehearse(Optional.of("echo no users; exit 3"), Optional.empty()))
                .contains("FAIL test\nit ended with 3: no users", "ok undo", "ok compare");
    }

    @Test
    void a_health_URL_is_asked() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/well") ? 204 : 500, -1);
            exchange.close();
        });
        http.start();
        try {
            String place = "http://127.0.0.1:" + http.getAddress().getPort();

            assertThat(HealthCheck.ask(URI.create(place + "/well"))).isEmpty();
            assertThat(rehearse(Optional.empty(), Optional.of(URI.create(place + "/ill"))))
                    .contains("FAIL health\n" + place + "/ill answers 500");
        } finally {
            http.stop(0);
        }
    }

    @Test
    void an_emergency_rollback_goes_back_and_keeps_the_present() {
        Path good = folder.resolve("good.dump");
        Path present = folder.resolve("present.dump");
        backup.write(source, good, BackupFormat.CUSTOM);
        sql("DELETE FROM users; CREATE TABLE mess (id int)");
        sql("INSERT INTO mess VALUES (1)");
        List<String> told = new ArrayList<>();

        new EmergencyRollback(backup, good, present, Optional.empty()).run(source, step -> told.add(text(step)));

        assertThat(told).containsExactly("ok back up", "ok restore", "ok rows");
        assertThat(Backup.rows(source).rows()).containsEntry("public.users", 2L).doesNotContainKey("public.mess");
        assertThat(BackupManifest.rowsOf(present).orElseThrow().rows()).containsEntry("public.mess", 1L);
    }

    private List<String> rehearse(Optional<String> command, Optional<URI> health) {
        List<String> told = new ArrayList<>();
        boolean well = new Rehearsal(MigrationTools.load(folder), CheckSettings.DEFAULTS, backup, command, health)
                .run(source, server, step -> told.add(text(step)));
        assertThat(well).isEqualTo(told.stream().allMatch(line -> line.startsWith("ok ")));
        return told;
    }

    private static String text(OperationStep step) {
        return (step.isWell() ? "ok " : "FAIL ")
                + step.what()
                + step.problem().map(problem -> "\n" + problem).orElse("");
    }

    private void migration(String name, String up, String down) {
        TestFiles.write(folder, name + ".up.sql", up);
        TestFiles.write(folder, name + ".down.sql", down);
    }

    private void sql(String sql) {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
