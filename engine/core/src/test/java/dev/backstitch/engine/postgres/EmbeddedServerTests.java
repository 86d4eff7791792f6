package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedServerTests {

    @Test
    void the_server_is_fast_and_explicit() throws SQLException {
        try (Database database = TestPostgres.database();
                Connection connection = database.connect()) {
            assertThat(TestPostgres.server(18).majorVersion()).isEqualTo(18);
            assertThat(TestPostgres.server(18).description()).matches("PostgreSQL 18\\.\\d+ \\(embedded\\)");
            assertThat(TestPostgres.server(18).isOurs()).isTrue();
            assertThat(show(connection, "fsync")).isEqualTo("off");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("off");
            assertThat(show(connection, "full_page_writes")).isEqualTo("off");
            assertThat(show(connection, "autovacuum")).isEqualTo("off");
            assertThat(show(connection, "TimeZone")).isEqualTo("UTC");
            assertThat(show(connection, "lc_messages")).isEqualTo("C");
            assertThat(show(connection, "server_encoding")).isEqualTo("UTF8");
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
