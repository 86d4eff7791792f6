package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Like {@link IncrementalReadTests}, with what no list has: statements in any order, several between two snapshots. */
class IncrementalReadPropertyTests {

    private static final Database sink = TestPostgres.server(18).createDatabase("sink");

    @BeforeContainer
    static void make_sink() throws SQLException {
        try (Connection connection = sink.connect()) {
            IncrementalReadTests.execute(connection, "DROP ROLE IF EXISTS backstitch_stepper");
            IncrementalReadTests.execute(connection, KitchenSink.resource("steps-sink.sql"));
        }
    }

    @AfterContainer
    static void drop_sink() throws SQLException {
        try (Connection connection = sink.connect()) {
            IncrementalReadTests.dropRole(connection);
        }
        sink.close();
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_reader_that_goes_on_returns_what_a_new_one_returns(@ForAll("histories") List<List<String>> history)
            throws SQLException {
        try (Database database = sink.server().copyDatabase(sink, "steps");
                Connection writer = database.connect();
                Connection watcher = database.connect();
                Statement statement = writer.createStatement()) {
            SchemaReader counting = SchemaReader.onOnlyWriter(writer, SchemaScope.DATABASE);
            SchemaReader looking = new SchemaReader(watcher, SchemaScope.DATABASE);
            counting.read();
            looking.read();
            for (List<String> migration : history) {
                migration.forEach(sql -> attempt(statement, sql));
                Schema full = new SchemaReader(watcher, SchemaScope.DATABASE).read();

                assertThat(DiffText.render(full.diff(counting.read())))
                        .as("on the writer, after %s", migration)
                        .isEmpty();
                assertThat(looking.read())
                        .as("by another session, after %s", migration)
                        .isEqualTo(full);
                assertThat(counting.read()).isEqualTo(full);
            }
        }
    }

    /** Some do not fit what those before them left: then they change nothing, which must be seen too. */
    private static void attempt(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(sql + ": " + e.getMessage()).isNotEqualTo("42601");
        }
    }

    @Provide
    Arbitrary<List<List<String>>> histories() {
        return statements().list().ofMinSize(1).ofMaxSize(4).list().ofSize(15);
    }

    private static Arbitrary<String> statements() {
        return Arbitraries.of(Steps.all(18)
                .filter(step -> !step.fails())
                .map(Steps::sql)
                // What belongs to the server, and what leaves nothing to change.
                .filter(sql ->
                        !sql.matches("(?s).*(ROLE|REASSIGN|DROP OWNED|DISCARD|BEGIN;|DROP SCHEMA|SET search_path).*"))
                .toList());
    }
}
