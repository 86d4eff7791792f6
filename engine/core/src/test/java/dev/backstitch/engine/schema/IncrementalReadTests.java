package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reader that goes on returns what a new one returns, after each of many statements. */
class IncrementalReadTests {

    private static final Logger LOG = LoggerFactory.getLogger(IncrementalReadTests.class);

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void a_reader_that_goes_on_returns_what_a_new_one_returns(int major) throws SQLException {
        PostgresServer server = TestPostgres.server(major);
        try (Database database = server.createDatabase("steps");
                Connection writer = database.connect();
                Connection watcher = database.connect()) {
            execute(writer, "DROP ROLE IF EXISTS backstitch_stepper, backstitch_walker");
            execute(writer, KitchenSink.resource("steps-sink.sql"));
            try {
                assertThat(missed(major, writer, watcher)).isEmpty();
            } finally {
                dropRole(writer);
            }
        }
    }

    /** Copies are dropped in the background: what they hold of the role goes with them. */
    static void dropRole(Connection connection) throws SQLException {
        execute(connection, "RESET ALL; DROP OWNED BY backstitch_stepper");
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                execute(connection, "DROP ROLE backstitch_stepper");
                return;
            } catch (SQLException e) {
                if (!"2BP01".equals(e.getSQLState()) || System.nanoTime() > patience) {
                    throw e;
                }
                execute(connection, "SELECT pg_sleep(0.1)");
            }
        }
    }

    private static List<String> missed(int major, Connection writer, Connection watcher) {
        List<String> missed = new ArrayList<>();
        SchemaReader counting = SchemaReader.onOnlyWriter(writer, SchemaScope.DATABASE);
        SchemaReader looking = new SchemaReader(watcher, SchemaScope.DATABASE);
        counting.read();
        looking.read();
        for (Steps step : Steps.all(major).toList()) {
            if (isRejected(writer, step.sql()) != step.fails()) {
                missed.add((step.fails() ? "not rejected: " : "rejected: ") + step.sql());
            }
            Schema full = new SchemaReader(watcher, SchemaScope.DATABASE).read();
            Schema counted = counting.read();
            Schema looked = looking.read();
            if (!counted.equals(full)) {
                missed.add("missed on the writer: " + step.sql() + "\n" + DiffText.render(full.diff(counted)));
                counting = SchemaReader.onOnlyWriter(writer, SchemaScope.DATABASE);
                counting.read();
            }
            if (!looked.equals(full)) {
                missed.add("missed by another session: " + step.sql() + "\n" + DiffText.render(full.diff(looked)));
                looking = new SchemaReader(watcher, SchemaScope.DATABASE);
                looking.read();
            }
        }
        return missed;
    }

    private static boolean isRejected(Connection connection, String sql) {
        try {
            for (String statement : sql.contains("$$") ? List.of(sql) : List.of(sql.split("; "))) {
                execute(connection, statement);
            }
            return false;
        } catch (SQLException e) {
            LOG.debug("{}", sql, e);
            return true;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
