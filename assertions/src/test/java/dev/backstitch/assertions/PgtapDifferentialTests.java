package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** pgTAP and we come to the same verdicts on one database. */
@Needs("pgtap")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PgtapDifferentialTests {

    private static final int FEWEST_OF_EACH_VERDICT = 40;

    private DebianServer server;
    private Connection connection;
    private Schema schema;

    @BeforeAll
    void make_the_database() throws IOException, SQLException {
        server = DebianServer.start();
        connection = server.connect();
        try (InputStream sql = PgtapDifferentialTests.class.getResourceAsStream("pgtap.sql");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("CREATE SCHEMA tap; CREATE EXTENSION pgtap SCHEMA tap");
            statement.execute("SET search_path = public, app, tap");
        }
        schema = new SchemaReader(connection, new SchemaScope(Set.of(), true)).read();
    }

    @AfterAll
    void drop_it() throws IOException, SQLException {
        if (connection != null) {
            connection.close();
        }
        if (server != null) {
            server.close();
        }
    }

    static Stream<PgtapCase> cases() {
        return Stream.of(PgtapRelationCases.ALL, PgtapTableCases.ALL, PgtapOtherCases.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_verdicts_are_equal(PgtapCase it) throws SQLException {
        String theirs = theirs(it.pgtap());

        assertThat(theirs).startsWith(it.holds() ? "ok 1" : "not ok 1");
        assertThat(ours(it)).as(theirs).isEqualTo(it.holds());
    }

    @Test
    void both_verdicts_are_well_represented() {
        assertThat(cases().filter(PgtapCase::holds)).hasSizeGreaterThan(FEWEST_OF_EACH_VERDICT);
        assertThat(cases().filter(it -> !it.holds())).hasSizeGreaterThan(FEWEST_OF_EACH_VERDICT);
        assertThat(cases().map(PgtapCase::pgtap)).doesNotHaveDuplicates();
    }

    /** Each is the first of its own plan; what it prints begins with the verdict. */
    private String theirs(String call) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN; SELECT * FROM no_plan()");
            try (ResultSet row = statement.executeQuery("SELECT " + call)) {
                row.next();
                return row.getString(1);
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    private boolean ours(PgtapCase it) {
        try {
            it.ours().accept(assertThat(schema));
            return true;
        } catch (AssertionError expected) {
            return false;
        }
    }
}
