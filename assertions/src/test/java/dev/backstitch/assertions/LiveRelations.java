package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What Postgres makes of {@code relations.sql}: tables, views and sequences with one of everything that they can have.
 * The schema is read once and shared: it is a value.
 */
final class LiveRelations {

    private static final Schema SCHEMA = read();

    private LiveRelations() {}

    static Schema schema() {
        return SCHEMA;
    }

    private static Schema read() {
        try (Database database = PostgresServers.shared(
                                PostgresSettings.DEFAULTS.withSource(new PostgresSource.Embedded()))
                        .createDatabase("relations");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET allow_in_place_tablespaces = on");
            statement.execute("CREATE TABLESPACE shelf LOCATION ''");
            statement.execute(sql());
            Schema schema = new SchemaReader(connection, SchemaScope.DATABASE).read();
            // Roles and tablespaces outlive the database.
            statement.execute("DROP TABLE stored");
            statement.execute("DROP TABLESPACE shelf");
            statement.execute("DROP OWNED BY backstitch_clerk, backstitch_auditor CASCADE");
            statement.execute("DROP ROLE backstitch_clerk, backstitch_auditor");
            return schema;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("relations.sql could not be run", e);
        }
    }

    private static String sql() throws IOException {
        try (InputStream file = LiveRelations.class.getResourceAsStream("relations.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
