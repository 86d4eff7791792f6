package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads what a real server makes of SQL, and collects what assertions say of it. */
final class Fixture {

    private Fixture() {}

    /** Reads the schema that SQL makes, in a database of its own. */
    static Schema schema(String sql) throws SQLException {
        return schema(sql, "");
    }

    /** Reads the schema with the roles of the server; the second script takes back what outlives a database. */
    static Schema schema(String sql, String cleanUp) throws SQLException {
        try (Database database = PostgresServers.shared(
                                PostgresSettings.DEFAULTS.withSource(new PostgresSource.Embedded()))
                        .createDatabase("fixture");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            try {
                return new SchemaReader(connection, new SchemaScope(Set.of(), !cleanUp.isEmpty())).read();
            } finally {
                statement.execute(cleanUp);
            }
        }
    }

    /**
     * Runs assertions softly on a schema and returns all messages, one below the other. A row that was there before, as
     * the SQL of an object is under each of its failures, is left out.
     */
    static String failures(Schema schema, Consumer<SchemaAssert> assertions) {
        BackstitchSoftAssertions softly = new BackstitchSoftAssertions();
        assertions.accept(softly.assertThat(schema));
        return softly.assertionErrorsCollected().stream()
                .flatMap(error -> String.valueOf(error.getMessage()).lines())
                .filter(line -> !line.startsWith("at ") && !line.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
