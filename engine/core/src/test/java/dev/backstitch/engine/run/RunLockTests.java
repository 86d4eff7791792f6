package dev.backstitch.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.TestFiles;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationTools;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTests {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final Database database = TestPostgres.database();

    @TempDir
    Path folder;

    @BeforeEach
    void a_history_of_golang_migrate_is_written() {
        TestFiles.write(folder, "1_users.up.sql", "CREATE TABLE users ();");
        TestFiles.write(folder, "1_users.down.sql", "DROP TABLE users;");
    }

    @AfterEach
    void the_database_goes() {
        database.close();
    }

    private MigrationTool tool() {
        return MigrationTools.load(folder);
    }

    @Test
    void a_second_run_waits_and_then_gives_up_and_names_the_first() {
        try (RunLock first = RunLock.take(database, tool(), SHORT)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(DatabaseLockedException.class)
                    .isThrownBy(() -> RunLock.take(database, tool(), SHORT))
                    .withMessageMatching(
                            """
                            Another run is migrating \\S+; nothing was done\\.
                              holds     advisory lock 7089056601607530868: pid \\d+ \\(backstitch\\), since \\d{4}-\\S+ \\S+ UTC
                              to do     wait for it to end, or raise timeouts\\.lock in backstitch\\.yaml""");
        }
        RunLock.take(database, tool(), SHORT).close();
    }

    @Test
    void the_lock_of_golang_migrate_itself_is_respected() throws SQLException {
        long key = tool().advisoryLocks(database.name(), "public").get(0);
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + key + ")");

            assertThatExceptionOfType(DatabaseLockedException.class)
                    .isThrownBy(() -> RunLock.take(database, tool(), SHORT))
                    .withMessageContaining("advisory lock " + key + ": pid ");
        }
    }

    @Test
    void the_number_of_golang_migrate_s_lock_is_the_one_that_it_works_out() {
        // CRC-32 (IEEE) of "public\\0schema_migrations\\0app", times 1486364155, in 32 bits.
        assertThat(tool().advisoryLocks("app", "public")).containsExactly(1787120056L);
    }

    @Test
    void two_databases_do_not_wait_for_each_other() {
        try (RunLock first = RunLock.take(database, tool(), SHORT);
                Database other = TestPostgres.database();
                RunLock second = RunLock.take(other, tool(), SHORT)) {
            assertThat(first).isNotSameAs(second);
        }
    }
}
